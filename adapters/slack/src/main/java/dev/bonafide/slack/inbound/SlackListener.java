package dev.bonafide.slack.inbound;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import com.slack.api.socket_mode.response.AckResponse;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.event.ChannelMessage;
import java.time.InstantSource;
import java.util.Optional;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/**
 * Hears what is said to the bot in Slack, over Socket Mode, and puts it into the inbox. It connects
 * in the background and again whenever the line is lost; a Slack that cannot be reached stops no
 * one from starting.
 */
public final class SlackListener implements AutoCloseable {
  /** How the keys of receipts begin that no one said to the bot. */
  public static final String OVERHEARD = ChannelMessage.PREFIX;

  private final Reception reception;
  private final Backfilling backfilling;
  private final SocketModeSupervisor supervisor;

  /**
   * One that listens as soon as it is started.
   *
   * @param knownConversations where what may have been missed is looked for first
   * @param memory what is still to be read of what was missed, over starts too
   */
  public SlackListener(
      SlackConnection connection,
      AgentSurface agent,
      Inbox inbox,
      KnownConversations knownConversations,
      Notebook memory,
      InstantSource clock,
      Checkpoint.Watch watch) {
    SlackReceiver receiver =
        new SlackReceiver(connection, inbox, knownConversations, memory, clock, watch);
    this.reception = new Reception(connection, agent, receiver);
    this.backfilling = new Backfilling(connection, receiver, knownConversations, memory, clock);
    this.supervisor = new SocketModeSupervisor(connection, this::hear, backfilling);
  }

  /** Begins to connect; returns at once. */
  public void start() {
    backfilling.start();
    supervisor.start();
  }

  /** Whether the line is open. */
  public boolean isListening() {
    return supervisor.isOpen();
  }

  /** Why the line is not open; empty while it is, or before the first attempt ended. */
  public Optional<String> trouble() {
    return supervisor.trouble();
  }

  /** How far reading back is; empty where nothing is left to be read. */
  public Optional<String> progress() {
    return backfilling.progress();
  }

  /** Acknowledges what was kept, on the line it came through; says nothing about the rest. */
  private void hear(SocketModeConnection socketModeConnection, String envelope) {
    try {
      if (!(JsonParser.parseString(envelope) instanceof JsonObject whole)
          || SlackJson.text(whole, "envelope_id") == null
          || !(whole.get("payload") instanceof JsonObject payload)) {
        return;
      }
      if (reception.hear(payload.toString()).equals(Response.ok())) {
        socketModeConnection.sendSocketModeResponse(
            new AckResponse(SlackJson.text(whole, "envelope_id")));
      }
    } catch (WebsocketNotConnectedException gone) {
      // Slack delivers again what it saw no acknowledgement of, and the inbox knows it already.
      supervisor.look();
    } catch (Exception notKept) {
      supervisor.note("an event could not be kept (" + notKept.getClass().getSimpleName() + ")");
    }
  }

  @Override
  public void close() {
    supervisor.close();
    backfilling.close();
    reception.close();
  }
}
