package dev.bonafide.documents.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Characters that show nothing or turn the direction of what follows. They stay in the text; here
 * it is told where they are. Joiners that scripts and emoji need are not told.
 */
public final class InvisibleText {
  /** Lines named one by one; the others are counted. */
  private static final int MOST_LINES = 50;

  private InvisibleText() {}

  /** A line for every line of the text that holds some, such as {@code line 3, …}. */
  public static List<String> in(String text) {
    List<String> told = new ArrayList<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    int line = 1;
    int more = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!counts.isEmpty() && told.size() < MOST_LINES) {
          told.add("line " + line + ", invisible characters: " + named(counts));
        } else if (!counts.isEmpty()) {
          more++;
        }
        counts.clear();
        line++;
      } else if (isInvisible(text, i)) {
        counts.merge(text.codePointAt(i), 1, Integer::sum);
      }
    }
    if (more > 0) {
      told.add("invisible characters on " + more + " more lines");
    }
    return told;
  }

  private static String named(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> "U+%04X".formatted(e.getKey()) + (e.getValue() > 1 ? " × " + e.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  private static boolean isInvisible(String text, int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '\u200B', '\u2060', '\u180E', '\u3164', '\u115F', '\u1160', '\uFFA0' -> true;
      case '\uFEFF' -> index > 0;
      // Word breaks its lines at soft hyphens; Arabic, Indic scripts and emoji need the joiners.
      case '\u200C', '\u200D' -> isBetweenLatin(text, index);
      case '\uDB40' ->
          index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
      default ->
          (c >= '\u202A' && c <= '\u202E')
              || (c >= '\u2061' && c <= '\u2064')
              || (c >= '\u2066' && c <= '\u206F');
    };
  }

  private static boolean isBetweenLatin(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && isLatin(text.charAt(index - 1))
        && isLatin(text.charAt(index + 1));
  }

  private static boolean isLatin(char c) {
    return c < 0x250;
  }
}
