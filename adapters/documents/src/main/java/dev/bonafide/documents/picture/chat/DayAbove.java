package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.resource.PropertyFile;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The day that programs write above the messages of a day. */
final class DayAbove {
  private static final Set<String> DAYS =
      Set.copyOf(PropertyFile.beside(DayAbove.class, "shown").words("days"));

  private static final List<String> LANGUAGES =
      List.of("en", "de", "es", "fr", "pt", "it", "pl", "tr", "ru", "uk", "ja", "zh", "ko");

  private static final Set<String> WEEKDAYS =
      LANGUAGES.stream()
          .map(Locale::of)
          .flatMap(language -> Arrays.stream(DayOfWeek.values()).map(day -> name(day, language)))
          .collect(Collectors.toUnmodifiableSet());

  private DayAbove() {}

  private static String name(DayOfWeek day, Locale language) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, language).toLowerCase(Locale.ROOT);
  }

  /** Whether a line is nothing but a day. */
  static boolean is(RecognizedLine line) {
    String text = line.text().toLowerCase(Locale.ROOT);
    return DAYS.contains(text) || WEEKDAYS.contains(text);
  }
}
