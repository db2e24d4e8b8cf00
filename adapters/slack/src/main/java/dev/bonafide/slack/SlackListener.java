package dev.bonafide.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.response.AckResponse;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Waypoint;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/**
 * Hears what is said to the bot in Slack, over Socket Mode, and puts it into the inbox. It connects
 * in the background and again whenever the line is lost; a Slack that cannot be reached stops
 * nobody from starting.
 */
public final class SlackListener implements AutoCloseable {
  private final App app;
  private final SocketModeRequestParser parser;
  private final Switchboard switchboard;

  public SlackListener(
      SlackConnection connection, Inbox inbox, InstantSource clock, Waypoint.Watch watch) {
    AppConfig config = AppConfig.builder().executorServiceProvider(new Threads()).build();
    // Without the usual middleware, which would ask Slack who the bot is before every event.
    Door door = new Door(inbox, new Opener(connection), clock, watch);
    this.app =
        new App(
            config,
            connection.slack(),
            List.of(
                (request, _, _) ->
                    door.pass(request.getRequestType(), request.getRequestBodyAsString())));
    this.parser = new SocketModeRequestParser(config);
    this.switchboard = new Switchboard(connection, this::hear);
  }

  /** Begins to connect; returns at once. */
  public void start() {
    switchboard.start();
  }

  /** Whether the line is open. */
  public boolean isListening() {
    return switchboard.isOpen();
  }

  /** Why the line is not open; empty while it is, or before the first attempt ended. */
  public Optional<String> trouble() {
    return switchboard.trouble();
  }

  /** Acknowledges what was kept, on the line it came through; says nothing about the rest. */
  private void hear(Line line, String envelope) {
    try {
      SocketModeRequest request = parser.parse(envelope);
      if (request != null && app.run(request.getBoltRequest()).equals(Response.ok())) {
        line.sendSocketModeResponse(new AckResponse(request.getEnvelope().getEnvelopeId()));
      }
    } catch (WebsocketNotConnectedException gone) {
      // Slack delivers again what it saw no acknowledgement of, and the inbox knows it already.
      switchboard.look();
    } catch (Exception notKept) {
      switchboard.note("an event could not be kept (" + notKept.getClass().getSimpleName() + ")");
    }
  }

  @Override
  public void close() {
    switchboard.close();
    app.stop();
  }
}
