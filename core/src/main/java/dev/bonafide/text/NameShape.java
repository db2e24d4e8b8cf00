package dev.bonafide.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names as a program reads them in pictures: it takes letters for others that look the same, and
 * misses blanks and brackets. Two names of one conversation that differ in nothing else are one.
 */
public final class NameShape {
  /** Letters that are as good as the same in many fonts; each is taken for the first of them. */
  private static final List<String> ALIKE =
      List.of(
          "ンシツッソ", "ニ二", "ハ八", "カ力", "エェ工", "ロ口", "タ夕", "ト卜", "ヘへ", "リり", "ー一", "アァ", "イィ", "ウゥ",
          "オォ", "ヤャ", "ユュ", "ヨョ", "ワヮ", "あぁ", "いぃ", "うぅ", "えぇ", "おぉ", "つっ", "やゃ", "ゆゅ", "よょ",
          "わゎ", "バパ", "ビピ", "ブプ", "ベペ", "ボポ", "ばぱ", "びぴ", "ぶぷ", "べぺ", "ぼぽ", "O0", "Il1|");

  private static final char[] FIRST = first();

  private static final String LEFT_OUT = " ()（）<>「」『』【】《》〈〉";

  private NameShape() {}

  /** Whether two may be one name. */
  public static boolean areAlike(String one, String other) {
    int at = 0;
    int beside = 0;
    while (true) {
      at = next(one, at);
      beside = next(other, beside);
      if (at == one.length() || beside == other.length()) {
        return at == one.length() && beside == other.length();
      }
      if (first(one.charAt(at++)) != first(other.charAt(beside++))) {
        return false;
      }
    }
  }

  /** Where the next letter is that may not be missed. */
  private static int next(String name, int from) {
    int at = from;
    while (at < name.length() && LEFT_OUT.indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static char first(char letter) {
    return letter < FIRST.length ? FIRST[letter] : letter;
  }

  private static char[] first() {
    int last = ALIKE.stream().flatMapToInt(String::chars).max().orElse(0);
    char[] first = new char[last + 1];
    for (int letter = 0; letter <= last; letter++) {
      first[letter] = (char) letter;
    }
    ALIKE.forEach(group -> group.chars().forEach(letter -> first[letter] = group.charAt(0)));
    return first;
  }

  /**
   * Of spellings of one name, the one that comes most often of those that close their brackets; of
   * two, the one that misses less.
   */
  public static Optional<String> usual(Collection<String> spellings) {
    Map<String, Long> times =
        spellings.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Comparator<String> closed = Comparator.comparing(NameShape::isClosed);
    return times.keySet().stream()
        .max(
            closed
                .thenComparing(times::get)
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isClosed(String name) {
    return name.chars().filter(letter -> letter == '(' || letter == '（').count()
        == name.chars().filter(letter -> letter == ')' || letter == '）').count();
  }
}
