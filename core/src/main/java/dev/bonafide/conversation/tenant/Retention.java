package dev.bonafide.conversation.tenant;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How long what people wrote is kept.
 *
 * @param days whole ones, 1 to {@value #MOST}; 0 to keep it until somebody erases it
 */
public record Retention(int days) {
  public static final int MOST = 3650;

  public static final Retention FOREVER = new Retention(0);
  public static final Retention USUAL = new Retention(30);

  private static final Pattern WRITTEN = Pattern.compile("(?:([0-9]{1,5})d|p([0-9]{1,5})d)");

  public Retention {
    if (days < 0 || days > MOST) {
      throw new IllegalArgumentException("days from 1 to " + MOST);
    }
  }

  /** Reads {@code 180d}, {@code P180D} or {@code forever}; empty for anything else. */
  public static Optional<Retention> of(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("forever")) {
      return Optional.of(FOREVER);
    }
    Matcher days = WRITTEN.matcher(plain);
    return days.matches()
        ? Optional.of(Integer.parseInt(days.group(days.group(1) == null ? 2 : 1)))
            .filter(many -> many >= 1 && many <= MOST)
            .map(Retention::new)
        : Optional.empty();
  }

  public boolean isForever() {
    return days == 0;
  }

  /** Whether it ends before another one does. */
  public boolean isShorterThan(Retention other) {
    return !isForever() && (other.isForever() || days < other.days);
  }

  /** What was written before then is too old. */
  public Instant cutoff(Instant now) {
    return isForever() ? Instant.MIN : now.minus(Duration.ofDays(days));
  }

  /** As {@link #of} reads it. */
  public String written() {
    return isForever() ? "forever" : days + "d";
  }
}
