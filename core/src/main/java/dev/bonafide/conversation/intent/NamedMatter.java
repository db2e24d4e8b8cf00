package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.DenseScript;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which finding a sentence speaks of by its matter instead of its number: "the thing with the
 * camera". Only words tell that one finding alone has, and that ask for nothing by themselves.
 */
public final class NamedMatter {
  /** Letters of a word of a spaced script that tell: "camera" and "cameras" begin alike. */
  private static final int STEM = 5;

  /** Letters of such a word in a dense script. */
  private static final int DENSE_STEM = 2;

  /** Classes of words that are what findings are about, too. */
  static final Set<String> MATTERS = Set.of("conduct", "cv", "item", "identity", "because", "unit");

  private NamedMatter() {}

  /**
   * The number of the finding that has such a word; empty where none has one, or several have.
   *
   * @param findings their titles and quotes, by their numbers
   */
  public static OptionalInt in(String typed, Map<Integer, String> findings) {
    Set<String> said = stems(typed);
    Map<String, List<Integer>> having = new HashMap<>();
    findings.forEach(
        (number, words) ->
            stems(words).stream()
                .filter(said::contains)
                .forEach(stem -> having.computeIfAbsent(stem, _ -> new ArrayList<>()).add(number)));
    List<Integer> named =
        having.values().stream()
            .filter(numbers -> numbers.size() == 1)
            .map(List::getFirst)
            .distinct()
            .toList();
    return named.size() == 1 ? OptionalInt.of(named.getFirst()) : OptionalInt.empty();
  }

  private static Set<String> stems(String text) {
    return Stream.of(PlainSentence.of(text).text().strip().split(" ", -1))
        .flatMap(NamedMatter::stemsOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> stemsOf(String token) {
    if (token.isEmpty() || !DenseScript.has(token.charAt(0))) {
      return token.length() >= STEM && mayBeMatter(token)
          ? Stream.of(token.substring(0, STEM))
          : Stream.empty();
    }
    return IntStream.rangeClosed(0, token.length() - DENSE_STEM)
        .filter(at -> at == 0 || !isHangul(token.charAt(at)))
        .mapToObj(at -> token.substring(at, at + DENSE_STEM))
        .filter(pair -> pair.chars().noneMatch(NamedMatter::isHiragana) && mayBeMatter(pair));
  }

  /** Hangul tells by how a word begins: its end says what becomes of it. */
  private static boolean isHangul(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /** Words of Japanese that say what becomes of others are written so. */
  private static boolean isHiragana(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }

  private static boolean mayBeMatter(String word) {
    return MATTERS.containsAll(IntentWords.SHIPPED.in(new PlainSentence("", " " + word + " ")));
  }
}
