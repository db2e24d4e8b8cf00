package dev.bonafide.telegram.event;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.telegram.api.TelegramPlace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Notices that no one listened for longer than Telegram keeps what was written, and has those told
 * who lately wrote. Each is told once of each outage, whatever crashes: it is a receipt like any
 * other, and is only then noted that all was heard.
 */
public final class Outages {
  /** So long Telegram keeps an update that no one fetched. */
  static final Duration KEPT = Duration.ofDays(1);

  /** How often it is noted, at most. */
  private static final Duration APART = Duration.ofMinutes(1);

  /** Who wrote within so much time before is told. */
  private static final Duration LATELY = Duration.ofDays(30);

  private static final int MOST = 1_000;

  private final Listened listened;
  private final Inbox inbox;
  private final InstantSource clock;
  private @Nullable Instant noted;

  public Outages(Listened listened, Inbox inbox, InstantSource clock) {
    this.listened = listened;
    this.inbox = inbox;
    this.clock = clock;
  }

  /**
   * Just now everything was heard that Telegram had.
   *
   * @throws RuntimeException if that could not be noted; it is then noted the next time
   */
  public void heardAll() {
    Instant now = clock.instant();
    Instant before = noted == null ? listened.last().orElse(now) : noted;
    if (noted != null && before.plus(APART).isAfter(now)) {
      return;
    }
    if (before.plus(KEPT).isBefore(now)) {
      listened.to(before.minus(LATELY), MOST).stream()
          .filter(Outages::isPrivate)
          .forEach(address -> tell(address, before, now));
    }
    listened.note(now);
    noted = now;
  }

  private static boolean isPrivate(Address address) {
    return TelegramPlace.of(address).chat() > 0;
  }

  private void tell(Address address, Instant from, Instant until) {
    String key = "o:" + from.getEpochSecond();
    String payload = TelegramInbound.Outage.payload(from, until);
    boolean _ = inbox.accept(new Receipt(key, address, payload, until));
  }
}
