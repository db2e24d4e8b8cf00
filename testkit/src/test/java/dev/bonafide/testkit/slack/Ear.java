package dev.bonafide.testkit.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** One end of a socket, by hand. */
public final class Ear extends WebSocketClient {
  private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();

  private Ear(String url) {
    super(URI.create(url));
  }

  public static Ear open(FakeSlack slack) throws IOException, InterruptedException {
    JsonObject answer = new Caller(slack).call("apps.connections.open", slack.appToken(), Map.of());
    return at(answer.get("url").getAsString());
  }

  public static Ear at(String url) throws InterruptedException {
    Ear ear = new Ear(url);
    ear.connectBlocking(5, TimeUnit.MINUTES);
    return ear;
  }

  public JsonObject hear() throws InterruptedException {
    JsonObject frame = frames.poll(5, TimeUnit.MINUTES);
    if (frame == null) {
      throw new AssertionError("nothing came");
    }
    return frame;
  }

  public void acknowledge(JsonObject envelope) {
    send("{\"envelope_id\":" + envelope.get("envelope_id") + "}");
  }

  @Override
  public void onOpen(ServerHandshake handshake) {}

  @Override
  public void onMessage(String frame) {
    frames.add(JsonParser.parseString(frame).getAsJsonObject());
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    JsonObject closed = new JsonObject();
    closed.addProperty("type", "closed");
    closed.addProperty("code", code);
    frames.add(closed);
  }

  @Override
  public void onError(Exception error) {}
}
