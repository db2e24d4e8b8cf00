package dev.bonafide.telegram;

import dev.bonafide.mail.Exclusive;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Waypoint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * Hears what is said to the bot in Telegram, by long polling, and puts it into the inbox. One
 * process at a time polls. A Telegram that cannot be reached stops nobody from starting.
 */
public final class TelegramListener implements AutoCloseable {
  private static final Duration WAIT = Duration.ofSeconds(25);

  private final TelegramConnection connection;
  private final Poller poller;
  private final Exclusive place;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread keeper = Thread.ofVirtual().name("telegram-poller").unstarted(this::keep);

  public TelegramListener(
      TelegramConnection connection,
      Inbox inbox,
      Exclusive place,
      Hearing hearing,
      InstantSource clock,
      Waypoint.Watch watch) {
    this.connection = connection;
    this.place = place;
    Door door = new Door(inbox, clock, watch, Long.parseLong(connection.settings().bot()));
    this.poller = new Poller(connection, door, place, hearing, clock, WAIT);
  }

  /** Begins to listen; returns at once. */
  public void start() {
    keeper.start();
  }

  /** Why nothing is heard; empty while all is well. */
  public Optional<String> trouble() {
    return poller.trouble();
  }

  private void keep() {
    boolean known = false;
    while (closed.getCount() > 0) {
      Duration pause = poller.pass();
      if (!known && poller.trouble().isEmpty()) {
        known = connection.call(menu()) instanceof Outcome.Answered<?>;
      }
      if (!pause.isZero() && isClosedWithin(pause)) {
        return;
      }
    }
  }

  private boolean isClosedWithin(Duration pause) {
    try {
      return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** What Telegram offers when somebody types a slash. */
  static SetMyCommands menu() {
    List<BotCommand> commands =
        List.of(
                Map.entry("new", "end this case and begin another"),
                Map.entry("cancel", "drop what was just sent"),
                Map.entry("last", "the latest verdict again"),
                Map.entry("delete", "erase a case"),
                Map.entry("settings", "what is usual here"),
                Map.entry("status", "how the bot is"),
                Map.entry("language", "of the answers"),
                Map.entry("privacy", "what is kept of whom"),
                Map.entry("help", "everything that can be asked"))
            .stream()
            .map(entry -> new BotCommand(entry.getKey(), entry.getValue()))
            .toList();
    return SetMyCommands.builder().commands(commands).build();
  }

  @Override
  public void close() {
    closed.countDown();
    keeper.interrupt();
    connection.close();
    place.close();
  }
}
