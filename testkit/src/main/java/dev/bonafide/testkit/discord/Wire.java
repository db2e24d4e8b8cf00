package dev.bonafide.testkit.discord;

import com.google.gson.JsonObject;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;

/** One connection to the gateway; compressed as a single stream where that was asked for. */
final class Wire {
  private final WebSocket socket;
  private final @Nullable Deflating deflating;
  private boolean frozen;
  @Nullable Session session;

  Wire(WebSocket socket, boolean compressed) {
    this.socket = socket;
    this.deflating = compressed ? new Deflating() : null;
  }

  synchronized void send(JsonObject payload) {
    if (frozen) {
      return;
    }
    try {
      if (deflating == null) {
        socket.send(payload.toString());
      } else {
        socket.send(deflating.of(payload.toString()));
      }
    } catch (WebsocketNotConnectedException gone) {
      // It is replayed when the session goes on.
      return;
    }
  }

  /** From now on nothing comes through, though the connection stands. */
  synchronized void freeze() {
    frozen = true;
  }

  void close(int code, String reason) {
    socket.close(code, reason);
  }

  void cut() {
    socket.closeConnection(1006, "cut");
  }
}
