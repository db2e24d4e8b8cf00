package dev.bonafide.consultation.request;

import java.time.Duration;
import java.util.List;

/**
 * What one case may cost.
 *
 * @param characters of evidence in one request; four are about a token
 * @param deadline for all readings of a case together
 */
public record Allowance(int characters, Duration deadline) {
  /** 60,000 characters are two hours of talk. */
  public static final Allowance STANDARD = new Allowance(60_000, Duration.ofSeconds(20));

  /** The same within another time. */
  public Allowance within(Duration other) {
    return new Allowance(characters, other);
  }

  /**
   * Time for the first reading. Without a clock the two share the time beforehand: the first has
   * more to do. Where a case has more time than usual, so has each prompt.
   */
  public Duration first(List<Prompt> asked) {
    int seconds = asked.stream().mapToInt(Prompt::seconds).max().orElse(0);
    Duration share = deadline.multipliedBy(3).dividedBy(5);
    Duration wanted = deadline.multipliedBy(seconds).dividedBy(STANDARD.deadline.toSeconds());
    return wanted.compareTo(share) < 0 ? wanted : share;
  }

  public Duration second() {
    return deadline.multipliedBy(2).dividedBy(5);
  }
}
