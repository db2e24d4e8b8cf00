package dev.bonafide.conversation.assignment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the day by which somebody decides, in English words or as a date; today or later. */
public final class DueDate {
  /** Days: whatever is further away is a slip of the pen. */
  private static final int FURTHEST = 366;

  private static final int LONGEST = 40;
  private static final int LETTERS = 3;
  private static final String NUMBER = "[0-9]{1,3}";

  private DueDate() {}

  /** Empty for what is no day, one that may be either of two, a day that is over, or too far. */
  public static Optional<LocalDate> read(String words, LocalDate today) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> parts =
        Stream.of(words.toLowerCase(Locale.ROOT).split("[\\s,.!]+", -1))
            .filter(part -> !part.isEmpty())
            .filter(part -> !List.of("the", "of", "in", "on", "by", "this").contains(part))
            .toList();
    return day(parts, today).filter(day -> isNear(day, today));
  }

  /** The same of a date alone, as programs and forms send it. */
  public static Optional<LocalDate> written(String date, LocalDate today) {
    return date(date).filter(day -> isNear(day, today));
  }

  private static boolean isNear(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(today.plusDays(FURTHEST));
  }

  private static Optional<LocalDate> day(List<String> parts, LocalDate today) {
    return switch (parts.size()) {
      case 1 -> named(parts.getFirst(), today);
      case 2 -> two(parts.getFirst(), parts.getLast(), today);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> named(String word, LocalDate today) {
    return switch (word) {
      case "today" -> Optional.of(today);
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default ->
          weekday(word).map(day -> today.with(TemporalAdjusters.next(day))).or(() -> date(word));
    };
  }

  private static Optional<LocalDate> two(String first, String second, LocalDate today) {
    if (first.equals("next")) {
      LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      return second.equals("week")
          ? Optional.of(monday.with(DayOfWeek.FRIDAY))
          : weekday(second).map(monday::with);
    }
    if (second.equals("week") && first.equals("end")) {
      return Optional.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    }
    return later(first, second, today)
        .or(() -> ofMonth(first, second, today))
        .or(() -> ofMonth(second, first, today));
  }

  private static Optional<LocalDate> later(String count, String unit, LocalDate today) {
    boolean one = count.equals("a") || count.equals("an");
    if (!one && !count.matches(NUMBER)) {
      return Optional.empty();
    }
    int many = one ? 1 : Integer.parseInt(count);
    return switch (unit) {
      case "day", "days" -> Optional.of(today.plusDays(many));
      case "week", "weeks" -> Optional.of(today.plusWeeks(many));
      default -> Optional.empty();
    };
  }

  /** This year, or next year where it is over. */
  private static Optional<LocalDate> ofMonth(String day, String name, LocalDate today) {
    String number = day.replaceFirst("(?<=[0-9])(st|nd|rd|th)$", "");
    if (!number.matches("[0-9]{1,2}")) {
      return Optional.empty();
    }
    return Stream.of(Month.values())
        .filter(month -> isNamed(name, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
        .findFirst()
        .flatMap(month -> monthDay(month, Integer.parseInt(number)))
        .filter(on -> on.isValidYear(today.getYear()))
        .map(on -> on.atYear(today.getYear()))
        .map(on -> on.isBefore(today) ? on.plusYears(1) : on);
  }

  private static Optional<MonthDay> monthDay(Month month, int day) {
    return day >= 1 && day <= month.maxLength()
        ? Optional.of(MonthDay.of(month, day))
        : Optional.empty();
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> isNamed(word, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
        .findFirst();
  }

  /** In full, or by its first letters. */
  private static boolean isNamed(String word, String name) {
    return word.length() >= LETTERS && name.toLowerCase(Locale.ROOT).startsWith(word);
  }

  private static Optional<LocalDate> date(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
