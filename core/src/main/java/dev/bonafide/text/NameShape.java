package dev.bonafide.text;

import java.text.Normalizer;
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
  /** Letters that are as good as the same in many fonts. */
  private static final List<String> ALIKE =
      List.of(
          "ンシツッソ", "ニ二", "ハ八", "カ力", "エェ工", "ロ口", "タ夕", "ト卜", "ヘへ", "リり", "ー一", "アァ", "イィ", "ウゥ",
          "オォ", "ヤャ", "ユュ", "ヨョ", "ワヮ", "あぁ", "いぃ", "うぅ", "えぇ", "おぉ", "つっ", "やゃ", "ゆゅ", "よょ",
          "わゎ", "O0", "Il1|");

  private static final Map<Integer, Integer> FIRST =
      ALIKE.stream()
          .flatMap(group -> group.chars().mapToObj(letter -> Map.entry(letter, (int) group.charAt(0))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final String BRACKETS = "()（）<>「」『』【】《》〈〉";

  /** The small ring and the two strokes beside a kana. */
  private static final int RING = 0x309A;

  private static final int STROKES = 0x3099;

  private NameShape() {}

  /** Whether two may be one name. */
  public static boolean areAlike(String one, String other) {
    return one.equals(other) || of(one).equals(of(other));
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

  private static String of(String name) {
    return (isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD))
        .codePoints()
        .filter(letter -> letter != ' ' && BRACKETS.indexOf(letter) < 0)
        .map(letter -> letter == RING ? STROKES : FIRST.getOrDefault(letter, letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(letter -> letter < 0x80);
  }
}
