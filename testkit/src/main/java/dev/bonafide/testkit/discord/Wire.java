package dev.bonafide.testkit.discord;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;

/** One connection to the gateway; compressed as a single stream where that was asked for. */
final class Wire {
  private final WebSocket socket;
  private final @Nullable Deflater deflater;
  @Nullable Session session;

  Wire(WebSocket socket, boolean compressed) {
    this.socket = socket;
    this.deflater = compressed ? new Deflater() : null;
  }

  synchronized void send(JsonObject payload) {
    try {
      if (deflater == null) {
        socket.send(payload.toString());
      } else {
        socket.send(deflated(deflater, payload.toString().getBytes(StandardCharsets.UTF_8)));
      }
    } catch (WebsocketNotConnectedException gone) {
      // It is replayed when the session goes on.
      return;
    }
  }

  private static byte[] deflated(Deflater deflater, byte[] bytes) {
    deflater.setInput(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8_192];
    int count;
    do {
      count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, count);
    } while (count == buffer.length);
    return out.toByteArray();
  }

  void close(int code, String reason) {
    socket.close(code, reason);
  }

  void cut() {
    socket.closeConnection(1006, "cut");
  }
}
