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
 * @param days whole ones, 1 to {@value #MOST}; 0 to keep it until someone erases it
 */
public record Retention(int days) {
  public static final int MOST = 3650;

  public static final Retention FOREVER = new Retention(0);
  public static final Retention USUAL = new Retention(30);

  private static final Pattern WRITTEN = Pattern.compile("p?([0-9]{1,5})d");

  public Retention {
    if (days < 0 || days > MOST) {
      throw new IllegalArgumentException("days from 1 to " + MOST);
    }
  }

  /** Reads {@code 180d}, {@code P180D} or {@code forever}; empty for anything else. */
  public static Optional<Retention> of(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    Matcher days = WRITTEN.matcher(plain);
    if (!days.matches()) {
      return plain.equals("forever") ? Optional.of(FOREVER) : Optional.empty();
    }
    int many = Integer.parseInt(days.group(1));
    return many >= 1 && many <= MOST ? Optional.of(new Retention(many)) : Optional.empty();
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
