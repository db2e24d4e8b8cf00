package dev.bonafide.reading.speaker;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Titles around a name: {@code Mrs. Okafor}, {@code Herr Okafor}, {@code 田中さん}. */
final class Honorific {
  /** Titles that are written short, with a full stop. */
  private static final Set<String> SHORT =
      Set.copyOf(PropertyFile.beside(Honorific.class, "names").words("short-titles"));

  private static final Set<String> BEFORE =
      Set.copyOf(PropertyFile.beside(Honorific.class, "names").words("titles"));

  private static final List<String> BEHIND =
      List.of(
          "さん", "さま", "様", "氏", "先生", "ちゃん", "くん", "님", "씨", "女士", "小姐", "-san", "-sama", "-ssi",
          " san", " ji", " bey", " hanım");

  private Honorific() {}

  static boolean is(String word) {
    return SHORT.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The name without them; the name itself where nothing else would be left. */
  static String without(String name) {
    String left = name.strip();
    for (int blank = left.indexOf(' ');
        blank > 0 && isBefore(left.substring(0, blank));
        blank = left.indexOf(' ')) {
      left = left.substring(blank + 1).strip();
    }
    for (String title : BEHIND) {
      int end = left.length() - title.length();
      if (end > 0 && left.regionMatches(true, end, title, 0, title.length())) {
        return left.substring(0, end).strip();
      }
    }
    return left;
  }

  private static boolean isBefore(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return SHORT.contains(plain)
        || BEFORE.contains(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
  }
}
