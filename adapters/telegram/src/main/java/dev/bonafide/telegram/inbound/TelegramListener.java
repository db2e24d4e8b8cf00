package dev.bonafide.telegram.inbound;

import dev.bonafide.chat.api.RecurringTask;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.telegram.api.TelegramConnection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Hears what is said to the bot in Telegram, by long polling, and puts it into the inbox. One
 * process at a time polls. A Telegram that cannot be reached stops no one from starting.
 */
public final class TelegramListener implements AutoCloseable {
  private static final Duration WAIT = Duration.ofSeconds(25);

  private final TelegramConnection connection;
  private final Poller poller;
  private final LeaderLock place;
  private final RecurringTask keeper = new RecurringTask("telegram-poller", this::turn);
  private boolean known;

  public TelegramListener(
      TelegramConnection connection,
      TelegramReceiver receiver,
      LeaderLock place,
      PollWatermark watermark,
      InstantSource clock) {
    this.connection = connection;
    this.place = place;
    this.poller = new Poller(connection, receiver, place, watermark, clock, WAIT);
  }

  /** Begins to listen; returns at once. */
  public void start() {
    keeper.start();
  }

  /** Why nothing is heard; empty while all is well. */
  public Optional<String> trouble() {
    return poller.trouble();
  }

  /** Whether another process polls, and this one waits for its place. */
  public boolean isStandby() {
    return poller.isStandby();
  }

  private Duration turn() {
    Duration pause = poller.pass();
    known = known || (poller.trouble().isEmpty() && Menu.tell(connection));
    return pause;
  }

  @Override
  public void close() {
    keeper.close();
    connection.close();
    place.close();
  }
}
