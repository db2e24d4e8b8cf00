package dev.bonafide.rule.file;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many commits on one line of an example: {@code 62 commits in ledger from 2025-01-06T03:00:00Z
 * every P1D within PT5H by Mara Roe <mara@roe.example>, committed from TIME every PT1M: step {n}}.
 * It stands for as many lines as a snapshot of an account tells commits.
 *
 * <p>Durations are those of ISO 8601. {@code within} moves each commit by another {@value #DRIFT}
 * minutes than the one before it and begins again after that time, so that a history is not one by
 * clockwork. Without it, they are exactly as far apart as {@code every} says. {@code committed} may
 * be missing. {@code {n}} in the message is the commit's number, from 0.
 */
public record CommitSeries(
    int count,
    String repository,
    Times authored,
    String person,
    @Nullable Times committed,
    String message) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  /** Not a divisor of an hour, so that few commits stand on the same minute. */
  static final int DRIFT = 137;

  /**
   * More than any comparison asks for; an example stays small enough to be tried at every start.
   */
  private static final int MOST = 200;

  /** Commits drift by whole minutes, so nothing shorter can be begun again. */
  private static final Duration LEAST_WITHIN = Duration.ofMinutes(1);

  /** All commits of a series then stay within times that can be written. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private static final Pattern BEGINS = Pattern.compile("\\d+ commits .*");

  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{1,3}) commits in (\\S+) from (\\S+) every (\\S+?)(?: within (\\S+))? by ([^<>]+<[^<>]+>)"
              + "(?:, committed from (\\S+) every (\\S+?))?: (.+)");

  /** When the commits of a series were made: the first, the step to the next, and the drift. */
  public record Times(OffsetDateTime first, Duration step, Duration within) {
    OffsetDateTime at(int number) {
      long drift = within.isZero() ? 0 : (long) number * DRIFT % within.toMinutes();
      return first.plus(step.multipliedBy(number)).plusMinutes(drift);
    }
  }

  /** Whether a line means to be a series, readable or not. */
  public static boolean isMeant(String line) {
    return BEGINS.matcher(line).matches();
  }

  /**
   * Empty for a line that is none, whose times or number cannot be read, or which has a step of
   * more than a year or {@code within} less than a minute.
   */
  public static Optional<CommitSeries> of(String line) {
    Matcher found = LINE.matcher(line);
    if (!found.matches() || Integer.parseInt(found.group(1)) > MOST) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CommitSeries(
              Integer.parseInt(found.group(1)),
              found.group(2),
              times(found.group(3), found.group(4), found.group(5)),
              found.group(6),
              found.group(7) == null ? null : times(found.group(7), found.group(8), null),
              found.group(9)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Times times(String first, String step, @Nullable String within) {
    return new Times(
        OffsetDateTime.parse(first),
        between(Duration.parse(step), LONGEST.negated()),
        within == null ? Duration.ZERO : between(Duration.parse(within), LEAST_WITHIN));
  }

  private static Duration between(Duration read, Duration least) {
    if (read.compareTo(least) < 0 || read.compareTo(LONGEST) > 0) {
      throw new DateTimeException("out of range: " + read);
    }
    return read;
  }

  /**
   * The lines that it stands for.
   *
   * @param before how many commits the example has above it, so that no two have the same hash
   */
  public List<String> lines(int before) {
    return IntStream.range(0, count).mapToObj(number -> line(number, before + number)).toList();
  }

  private String line(int number, int hash) {
    return String.format(
        Locale.ROOT,
        "Commit %07x in %s, authored %s by %s%s: %s",
        0xabc0000 + hash,
        repository,
        TIME.format(authored.at(number)),
        person,
        committed == null ? "" : ", committed " + TIME.format(committed.at(number)),
        message.replace("{n}", Integer.toString(number)));
  }
}
