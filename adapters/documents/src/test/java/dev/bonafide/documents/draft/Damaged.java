package dev.bonafide.documents.draft;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.testkit.fuzz.Damage;
import dev.bonafide.testkit.fuzz.Sample;
import dev.bonafide.testkit.fuzz.Samples;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Damaged files for one parser, in this process: it may refuse them, but not die. {@code
 * -Dfuzz.minutes=10} gives each of the five parsers its share of that time.
 */
public final class Damaged {
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int PARSERS = 5;

  private Damaged() {}

  /**
   * Parses one after another for a while.
   *
   * @param ending of the good files' names
   * @return how many were parsed
   */
  public static long parse(Parser parser, String ending) {
    List<Sample> good =
        Samples.all("/forbidden.txt").stream().filter(one -> one.name().endsWith(ending)).toList();
    Damage damage = new Damage(good, Long.getLong("fuzz.seed", 20251122));
    long minutes = Long.getLong("fuzz.minutes", 0);
    Duration length = minutes == 0 ? SHORT : Duration.ofMinutes(minutes).dividedBy(PARSERS);
    long end = System.nanoTime() + length.toNanos();
    long number = 0;
    while (System.nanoTime() < end) {
      Sample sample = damage.number(number);
      assertTimeoutPreemptively(
          LONGEST, () -> parse(parser, sample), "takes too long: " + number + " of " + ending);
      number++;
    }
    return number;
  }

  private static void parse(Parser parser, Sample sample) {
    try {
      parser.parse(sample.bytes(), IntakeLimits.DEFAULT);
    } catch (IOException | RuntimeException e) {
      // Refused, or damaged: the child says so. An error, such as an exhausted heap, would end it.
      return;
    }
  }
}
