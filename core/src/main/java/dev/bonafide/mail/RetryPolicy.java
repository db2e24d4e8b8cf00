package dev.bonafide.mail;

import java.time.Duration;

/**
 * How often, with what pauses and for how long a message or a reply is tried again.
 *
 * @param first pause after a failure; doubled with every further one
 * @param longest pause
 * @param giveUp age at which a reply that cannot be delivered is parked
 * @param attempts that end in a mistake, after which a receipt is parked
 * @param crashes as many attempts after which no one knows why it never ended: a process that is
 *     killed takes everything down that it was at, so this is the more patient number
 * @param settle how long after an attempt a platform is asked what became of it: its own lists lag
 * @param looks that must see nothing before it is sent again
 */
public record RetryPolicy(
    Duration first,
    Duration longest,
    Duration giveUp,
    int attempts,
    int crashes,
    Duration settle,
    int looks) {

  /** A day, as Telegram keeps updates; three seconds, as platforms' lists lag by one or two. */
  public static final RetryPolicy STANDARD =
      new RetryPolicy(
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofHours(24),
          5,
          100,
          Duration.ofSeconds(3),
          2);

  /** The pause after so many attempts. */
  public Duration pause(int attempts) {
    int doublings = Math.clamp(attempts - 1, 0, 20);
    Duration pause = first.multipliedBy(1L << doublings);
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
