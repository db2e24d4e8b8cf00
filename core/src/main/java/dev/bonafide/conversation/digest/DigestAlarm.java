package dev.bonafide.conversation.digest;

import dev.bonafide.mail.Receipt;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A week's end in a place.
 *
 * @param by who wanted it, as the platform identifies them
 */
public record DigestAlarm(String by) {
  /** Before the keys of such receipts, and of no others. */
  private static final String MARK = "bonafide-digest/";

  /** In the morning in Europe, before the day begins in America; UTC. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** The next Monday's morning, as weeks of work begin then. */
  public static Instant first(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return today
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .atTime(MORNING)
        .toInstant(ZoneOffset.UTC);
  }

  /** As it is remembered for a conversation; each receipt adds its time to it. */
  public String key(String conversation) {
    return MARK + by + "/" + conversation;
  }

  public static boolean is(Receipt receipt) {
    return receipt.key().startsWith(MARK);
  }

  /** Who wanted what a receipt is for; empty for a receipt that is none. */
  public static Optional<String> by(Receipt receipt) {
    if (!is(receipt)) {
      return Optional.empty();
    }
    String rest = receipt.key().substring(MARK.length());
    return Optional.of(rest.substring(0, rest.indexOf('/')));
  }
}
