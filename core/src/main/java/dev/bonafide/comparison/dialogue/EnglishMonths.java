package dev.bonafide.comparison.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The months by the first letters of their English names. */
public final class EnglishMonths {
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private EnglishMonths() {}

  /** From 1; empty where the word names none, or there is no word. */
  public static OptionalInt of(@Nullable String word) {
    int month =
        word == null || word.length() < 3
            ? -1
            : NAMES.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
    return month < 0 ? OptionalInt.empty() : OptionalInt.of(month + 1);
  }
}
