package dev.bonafide.telegram.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Until when everything was heard. After a crash or an outage the rest of a burst may still lie at
 * Telegram: a process that judged right away would take its beginning for the whole.
 */
public final class PollWatermark {
  /** By then, the process that took over has asked for what was left behind. */
  private static final Duration TAKEN_OVER = Duration.ofSeconds(3);

  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final InstantSource clock;
  private @Nullable Instant all;
  private @Nullable Instant elsewhere;
  private Duration heldElsewhere = Duration.ZERO;
  private boolean pushed;

  public PollWatermark(InstantSource clock) {
    this.clock = clock;
  }

  /** Nothing is left at Telegram. */
  synchronized void all() {
    all = clock.instant();
  }

  /** Some was fetched that is not kept yet; keeping it may take its time. */
  synchronized void some() {
    all = null;
  }

  /** This process asks from now on. */
  public synchronized void here() {
    elsewhere = null;
  }

  /** Nothing is left at Telegram, and from now on it brings everything at once by itself. */
  synchronized void pushed() {
    pushed = true;
    elsewhere = null;
  }

  /** Telegram cannot be asked just now. */
  public synchronized void nothing() {
    pushed = false;
    all = null;
    elsewhere = null;
  }

  /** Another process is seen to ask; once more, it did so all the while. */
  public synchronized void elsewhere() {
    Instant now = clock.instant();
    elsewhere = elsewhere == null ? now : elsewhere;
    heldElsewhere = Duration.between(elsewhere, now);
    all = null;
  }

  /** Whether another process is told what people do. */
  public synchronized boolean isElsewhere() {
    return elsewhere != null;
  }

  /** Whether all was heard that was there at some time. */
  public synchronized boolean hadAllAt(Instant time) {
    if (elsewhere != null) {
      return heldElsewhere.compareTo(TAKEN_OVER) >= 0;
    }
    return pushed || (all != null && !all.isBefore(time));
  }

  /** When it makes sense to look again. */
  public Instant again() {
    return clock.instant().plus(AGAIN);
  }
}
