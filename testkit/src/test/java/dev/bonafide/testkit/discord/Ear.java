package dev.bonafide.testkit.discord;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.Json;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** Listens to the gateway as any program would. */
final class Ear extends WebSocketClient {
  private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
  final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final Inflater inflater = new Inflater();

  Ear(String address) throws InterruptedException {
    super(URI.create(address));
    if (!connectBlocking()) {
      throw new IllegalStateException("no gateway there");
    }
  }

  JsonObject next() throws InterruptedException {
    JsonObject next = heard.poll(5, TimeUnit.MINUTES);
    if (next == null) {
      throw new AssertionError("nothing was said");
    }
    return next;
  }

  /** The next of a type. */
  JsonObject next(String type) throws InterruptedException {
    JsonObject next = next();
    while (!Json.text(next, "t").equals(type)) {
      next = next();
    }
    return next;
  }

  @Override
  public void onOpen(ServerHandshake handshake) {}

  @Override
  public void onMessage(String message) {
    heard.add(JsonParser.parseString(message).getAsJsonObject());
  }

  @Override
  public void onMessage(ByteBuffer bytes) {
    byte[] in = new byte[bytes.remaining()];
    bytes.get(in);
    inflater.setInput(in);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    try {
      int count = inflater.inflate(buffer);
      while (count > 0) {
        out.write(buffer, 0, count);
        count = inflater.inflate(buffer);
      }
    } catch (DataFormatException garbled) {
      throw new IllegalStateException(garbled);
    }
    onMessage(out.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    closed.complete(code);
  }

  @Override
  public void onError(Exception failure) {}
}
