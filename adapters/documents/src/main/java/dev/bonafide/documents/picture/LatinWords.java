package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.text.LookAlike;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Latin words in a picture of another script, such as "Today at" behind a name. The model of that
 * script takes their letters for its own, and is less sure of them than the Latin one was.
 */
final class LatinWords {
  /** In two chats in Cyrillic, what the Latin model was so sure of was Latin, or looks alike. */
  private static final double SURE = 90;

  /** In six chats in Cyrillic: a name that the Latin model misread came within 2 of its own. */
  private static final double SURER = 3;

  /** The end of Latin Extended-B. */
  private static final char LAST_LATIN = '\u024F';

  /**
   * Of a word's width: less is a part of it, and a word of the other script may have a few Latin
   * letters in it.
   */
  private static final double COVERED = 0.75;

  private LatinWords() {}

  /**
   * The page with the words of the Latin reading that are surer than its own at most of their
   * places, and those of programs.
   */
  static RecognizedPage in(RecognizedPage page, RecognizedPage latin) {
    List<RecognizedWord> sure = latin.words().filter(RecognizedWord::isSure).toList();
    Set<String> surer = surer(page, sure);
    UnaryOperator<RecognizedWord> told =
        own ->
            inPlaceOf(own, sure)
                .filter(one -> surer.contains(one.text()))
                .map(one -> one.apart(own.isApart()))
                .orElse(own);
    List<RecognizedLine> lines =
        page.lines().stream()
            .map(
                line ->
                    new RecognizedLine(
                        line.paragraph(), ReadTwice.once(line.words().stream().map(told).toList())))
            .toList();
    return page.with(ProgramWords.in(lines, ProgramWords.in(latin)), List.of());
  }

  /**
   * What is Latin: its reading is surer at half of its places at least. At one of them, the edge of
   * the screen may cut a word of the other script.
   */
  private static Set<String> surer(RecognizedPage page, List<RecognizedWord> sure) {
    Map<String, Integer> votes = new HashMap<>();
    page.words()
        .forEach(
            own ->
                inPlaceOf(own, sure)
                    .ifPresent(
                        one -> votes.merge(one.text(), isSurer(one, own) ? 1 : -1, Integer::sum)));
    return votes.keySet().stream()
        .filter(word -> votes.getOrDefault(word, -1) >= 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The Latin word in the place of one, unless its letters look the same. */
  private static Optional<RecognizedWord> inPlaceOf(
      RecognizedWord own, List<RecognizedWord> latin) {
    return latin.stream()
        .filter(other -> other.isIn(own.place()) || own.isIn(other.place()))
        .filter(other -> other.width() >= COVERED * own.width())
        .findFirst()
        .filter(other -> !letters(other).equals(letters(own)));
  }

  private static String letters(RecognizedWord word) {
    return LookAlike.latin(word.text().toLowerCase(Locale.ROOT));
  }

  /** Where the other model read figures or Latin letters, too, the Latin one may be less sure. */
  private static boolean isSurer(RecognizedWord latin, RecognizedWord own) {
    boolean isOfOtherScript =
        own.text().chars().anyMatch(letter -> letter > LAST_LATIN && Character.isLetter(letter));
    double surer = isOfOtherScript ? SURER : -SURER;
    return latin.confidence() >= SURE && latin.confidence() >= own.confidence() + surer;
  }
}
