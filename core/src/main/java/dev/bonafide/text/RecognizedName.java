package dev.bonafide.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a program spells names that it reads in pictures: it adds and misses blanks and brackets, and
 * takes letters for others that look the same.
 */
public final class RecognizedName {
  /** Letters that are as good as the same in many fonts; each is taken for the first of them. */
  private static final List<String> ALIKE =
      List.of(
          "ンシツッソ", "ニ二", "ハ八", "カ力", "エェ工", "ロ口", "タ夕", "ト卜", "ヘへ", "リり", "ー一", "アァ", "イィ", "ウゥ",
          "オォ", "ヤャ", "ユュ", "ヨョ", "ワヮ", "あぁ", "いぃ", "うぅ", "えぇ", "おぉ", "つっ", "やゃ", "ゆゅ", "よょ", "わゎ",
          "バパ", "ビピ", "ブプ", "ベペべぺ", "ボポ", "ばぱ", "びぴ", "ぶぷ", "ぼぽ", "O0", "Il1|");

  private static final char[] SHAPES = shapes();

  private static final String OPENING = "(（<「『【《〈";
  private static final String CLOSING = ")）>」』】》〉";
  private static final String LEFT_OUT = " " + OPENING + CLOSING;

  private RecognizedName() {}

  /** Whether two spellings differ in nothing but blanks and brackets. */
  public static boolean areSame(String one, String other) {
    return areLike(one, other, false);
  }

  /** How often each was read. */
  public static Map<String, Long> times(Collection<String> spellings) {
    return spellings.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /**
   * Whether two spellings are one name: they differ in blanks and brackets, or in letters that look
   * the same if one of them was read only once. リン and リツ are two people.
   *
   * @param times how often each was read
   */
  public static boolean areOne(String one, String other, Map<String, Long> times) {
    boolean isRare = times.getOrDefault(one, 0L) < 2 || times.getOrDefault(other, 0L) < 2;
    return areLike(one, other, isRare);
  }

  private static boolean areLike(String one, String other, boolean inShape) {
    int at = next(one, 0);
    int beside = next(other, 0);
    while (at < one.length() && beside < other.length()) {
      char letter = one.charAt(at);
      char next = other.charAt(beside);
      if (letter != next && !(inShape && shape(letter) == shape(next))) {
        return false;
      }
      at = next(one, at + 1);
      beside = next(other, beside + 1);
    }
    return at == one.length() && beside == other.length();
  }

  /** Where the next letter is that is neither a blank nor a bracket. */
  private static int next(String name, int from) {
    int at = from;
    while (at < name.length() && LEFT_OUT.indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static char shape(char letter) {
    return letter < SHAPES.length ? SHAPES[letter] : letter;
  }

  private static char[] shapes() {
    int last = ALIKE.stream().flatMapToInt(String::chars).max().orElse(0);
    char[] shapes = new char[last + 1];
    for (int letter = 0; letter <= last; letter++) {
      shapes[letter] = (char) letter;
    }
    ALIKE.forEach(group -> group.chars().forEach(letter -> shapes[letter] = group.charAt(0)));
    return shapes;
  }

  /**
   * Of the spellings of one name, the one that comes most often of those that close their brackets;
   * of two, the longer one.
   */
  public static Optional<String> usual(Collection<String> spellings) {
    Map<String, Long> times = times(spellings);
    Comparator<String> closed = Comparator.comparing(RecognizedName::isClosed);
    return times.keySet().stream()
        .max(
            closed
                .thenComparing(times::get)
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isClosed(String name) {
    return count(name, OPENING) == count(name, CLOSING);
  }

  private static long count(String name, String brackets) {
    return name.chars().filter(letter -> brackets.indexOf(letter) >= 0).count();
  }
}
