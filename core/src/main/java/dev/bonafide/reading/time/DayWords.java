package dev.bonafide.reading.time;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Normalised;
import java.util.Set;
import java.util.stream.Collectors;

/** What chats call a day near today, in the languages of the platforms. */
public final class DayWords {
  private static final int LONGEST = 12;
  private static final Set<String> YESTERDAY = words("yesterday");
  private static final Set<String> DAYS = words("days");

  private DayWords() {}

  /** Whether a text begins with the word for the day before today. */
  static boolean isYesterday(String text) {
    if (text.isEmpty() || TimestampSyntax.isDigit(text.charAt(0))) {
      return false;
    }
    int end = text.indexOf(' ');
    return end > 0 && end <= LONGEST && YESTERDAY.contains(plain(text.substring(0, end)));
  }

  /** Whether a line is only the word for a day, such as {@code Yesterday} or {@code Montag}. */
  public static boolean isDay(String line) {
    String word = line.strip();
    boolean sized = !word.isEmpty() && word.length() <= LONGEST + 3;
    return sized && (DAYS.contains(plain(word)) || YESTERDAY.contains(plain(word)));
  }

  private static String plain(String word) {
    return Normalised.of(word).text();
  }

  private static Set<String> words(String key) {
    return PropertyFile.beside(DayWords.class, "days").words(key).stream()
        .map(DayWords::plain)
        .filter(word -> word.length() > 1)
        .collect(Collectors.toUnmodifiableSet());
  }
}
