package dev.bonafide.telegram.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Waypoint;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.event.Incoming;
import dev.bonafide.telegram.event.Listened;
import dev.bonafide.telegram.event.Outages;
import java.time.InstantSource;

/**
 * Keeps what Telegram delivers, as it is. An update that cannot even be read is kept too, in a
 * conversation of its own: it is given up there, seen by a person, and blocks nobody. What is said
 * in a group and not to the bot is dropped.
 *
 * <p>Receipts are known by chat and message, not by the update's id: ids begin anew at a random
 * number after a quiet week.
 */
public final class Door {
  private final Inbox inbox;
  private final InstantSource clock;
  private final Waypoint.Watch watch;
  private final long bot;
  private final Outages outages;

  /**
   * @param bot the bot's own id
   */
  public Door(Inbox inbox, Listened listened, InstantSource clock, Waypoint.Watch watch, long bot) {
    this.inbox = inbox;
    this.clock = clock;
    this.watch = watch;
    this.bot = bot;
    this.outages = new Outages(listened, inbox, clock);
  }

  public static Door of(
      TelegramConnection connection,
      Inbox inbox,
      Listened listened,
      InstantSource clock,
      Waypoint.Watch watch) {
    long bot = Long.parseLong(connection.settings().bot());
    return new Door(inbox, listened, clock, watch, bot);
  }

  /**
   * Just now everything was let in that Telegram had.
   *
   * @throws RuntimeException if that could not be noted
   */
  void heardAll() {
    outages.heardAll();
  }

  /**
   * Lets one update in.
   *
   * @throws RuntimeException if it could not be kept: it must then not be confirmed
   */
  void pass(JsonNode update) {
    Incoming incoming = Incoming.of(update);
    if (incoming instanceof Incoming.Nothing || isBesideUs(incoming)) {
      return;
    }
    watch.at(Waypoint.DELIVERED);
    boolean _ =
        inbox.accept(
            new Receipt(
                incoming.key(), incoming.place().address(), update.toString(), clock.instant()));
    watch.at(Waypoint.ACCEPTED);
  }

  private boolean isBesideUs(Incoming incoming) {
    return incoming instanceof Incoming.InGroup group && !group.maySpeakTo(bot);
  }
}
