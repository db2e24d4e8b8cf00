package dev.bonafide.slack.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the line has heard, as far as can be told from here. Slack may go on for a while to deliver
 * into a line that is dead at this end only; so after one that Slack did not take leave of itself,
 * nothing counts as heard for some minutes, and what was said is read back a second and a third
 * time.
 */
final class Hearing {
  /** Slack repeats for six minutes what is not acknowledged. */
  private static final List<Duration> AGAIN =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));

  private final Deque<Instant> again = new ArrayDeque<>();
  private @Nullable Instant known;
  private @Nullable Owed owed;
  private boolean begins;

  /**
   * A stretch of time that is to be read back in every workspace.
   *
   * @param since what was said before is known to have been heard; null for what was remembered
   *     when the process started
   * @param repeated whether it was read back before
   */
  record Owed(@Nullable Instant since, Instant until, boolean repeated) {}

  /** It never listened before: the first line owes nothing yet. */
  synchronized void begins() {
    begins = true;
  }

  /** Everything that Slack delivered until then came in. */
  synchronized void well(Instant at) {
    if (again.isEmpty()) {
      known = at;
    }
  }

  /**
   * A new line is open.
   *
   * @param announced whether Slack itself had the old one replaced
   */
  synchronized void renewed(Instant now, boolean announced) {
    if (!announced) {
      again.clear();
      AGAIN.forEach(after -> again.add(now.plus(after)));
    }
    owed = begins ? null : new Owed(owed == null ? known : owed.since(), now, false);
    begins = false;
    well(now);
  }

  /** What is to be read back by now. */
  synchronized Optional<Owed> owed(Instant now) {
    if (owed == null && !again.isEmpty() && !again.getFirst().isAfter(now)) {
      again.remove();
      owed = new Owed(known, now, true);
    }
    return Optional.ofNullable(owed);
  }

  /** It is remembered as a gap. */
  synchronized void settled(Owed one) {
    if (one.equals(owed)) {
      owed = null;
    }
  }

  /** Until when everything was heard or is remembered as a gap; empty while that is not known. */
  synchronized Optional<Instant> known() {
    return owed == null && again.isEmpty() ? Optional.ofNullable(known) : Optional.empty();
  }
}
