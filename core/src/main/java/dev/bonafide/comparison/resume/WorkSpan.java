package dev.bonafide.comparison.resume;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.comparison.dialogue.EnglishMonths;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something on a résumé's line lasted, at the least: of a bare year the months
 * are not known. A line whose years are counted in another calendar tells none.
 *
 * @param begun the latest month in which it can have begun
 * @param firstYear the year in which it began
 * @param over the earliest month in which it can have ended; empty where it lasts
 */
public record WorkSpan(YearMonth begun, int firstYear, Optional<YearMonth> over) {
  private static final int EARLIEST = 1950;
  private static final int LATEST = 2049;
  private static final String LASTS =
      "(?:la |по |o )?(present|now|date|today|current|ongoing|heute|actual|jetzt|hoy|atual|momento"
          + "|aujourd|oggi|heden|obecn|bugün|настоящее время|настоящий момент|сейчас|н\\.в|тепер"
          + "|至今|现在|現在|현재)";

  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)(?:\\b(\\p{L}{3,9}\\.? |\\d{1,2}[./]))?\\b(\\d{4}) ?(?:-|–|—|to|until|till|bis|a|à|до|по) ?"
              + "(?:(?:\\b(\\p{L}{3,9}\\.? |\\d{1,2}[./]))?(\\d{4})\\b|"
              + LASTS
              + ")");

  /** Signs that years are counted otherwise: by eras, from the Hijra, the Buddha or Vikrama. */
  private static final Pattern OTHER_CALENDAR =
      Pattern.compile(
          "令和|平成|昭和|民國|民国|พ\\.ศ|هـ|هجري|ዓ\\.ም|\\b(?:[BE]\\.? ?[ECS]\\.?|A\\.?H\\.?|reiwa|heisei"
              + "|showa|vikram|hijri|minguo|buddhist|ethiopian)(?:\\s|$|[,;)])");

  public static Optional<WorkSpan> in(String line) {
    if (line.chars().filter(Character::isDigit).limit(4).count() < 4) {
      return Optional.empty();
    }
    Matcher found = SPAN.matcher(line);
    if (isOfAnotherCalendar(line) || !found.find() || !isOurs(found)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(found.group(2));
    YearMonth begun = YearMonth.of(first, month(found.group(1)).orElse(12));
    Optional<YearMonth> over =
        Optional.ofNullable(found.group(4))
            .map(year -> YearMonth.of(Integer.parseInt(year), month(found.group(3)).orElse(1)));
    return over.filter(end -> end.getYear() < first).isPresent()
        ? Optional.empty()
        : Optional.of(new WorkSpan(begun, first, over));
  }

  /** Every sign has letters, and most lines of dates alone have none. */
  private static boolean isOfAnotherCalendar(String line) {
    return line.chars().anyMatch(Character::isLetter) && OTHER_CALENDAR.matcher(line).find();
  }

  /** The month by its name or number; empty where none is told, or there is no such month. */
  private static OptionalInt month(@Nullable String told) {
    if (told == null || !Character.isDigit(told.charAt(0))) {
      return EnglishMonths.of(told);
    }
    int month = Integer.parseInt(told.substring(0, told.length() - 1));
    return month >= 1 && month <= 12 ? OptionalInt.of(month) : OptionalInt.empty();
  }

  private static boolean isOurs(Matcher found) {
    return isYear(found.group(2)) && (found.group(4) == null || isYear(found.group(4)));
  }

  private static boolean isYear(String word) {
    int year = Integer.parseInt(word);
    return year >= EARLIEST && year <= LATEST;
  }

  /** For how many months both certainly lasted; one that goes on is taken to be over when begun. */
  public long monthsWith(WorkSpan other) {
    YearMonth from = begun.isAfter(other.begun) ? begun : other.begun;
    YearMonth mine = over.orElse(other.over.orElse(from));
    YearMonth theirs = other.over.orElse(mine);
    YearMonth to = mine.isBefore(theirs) ? mine : theirs;
    return Math.max(0, java.time.temporal.ChronoUnit.MONTHS.between(from, to));
  }
}
