package dev.bonafide.bot.metrics;

import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Notes when each platform last told this process something that was to be kept. */
public final class ReceivedEvents {
  private final InstantSource clock;
  private final Map<String, Instant> last = new ConcurrentHashMap<>();

  public ReceivedEvents(InstantSource clock) {
    this.clock = clock;
  }

  /** The same inbox; redeliveries, and what could not be kept, are events anyway. */
  public Inbox noting(Inbox inbox) {
    return receipt -> {
      note(receipt);
      return inbox.accept(receipt);
    };
  }

  private void note(Receipt receipt) {
    last.put(receipt.address().platform(), clock.instant());
  }

  /** When a platform last did, while this process has run. */
  public Optional<Instant> last(String platform) {
    return Optional.ofNullable(last.get(platform));
  }
}
