package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.text.LookAlike;
import java.util.List;
import java.util.Locale;
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

  /** In four chats in Cyrillic: a name that the Latin model misread came within 1 of its own. */
  private static final double SURER = 2;

  /** Of a word's width: less is a part of it, and a word of the other script may have a few. */
  private static final double COVERED = 0.75;

  private LatinWords() {}

  /**
   * The page with the words of the Latin reading that are surer than its own, wherever they come
   * again, and those of programs.
   */
  static RecognizedPage in(RecognizedPage page, RecognizedPage latin) {
    List<RecognizedWord> sure = latin.words().filter(RecognizedWord::isSure).toList();
    Set<String> surer =
        page.words()
            .flatMap(own -> inPlaceOf(own, sure).filter(one -> isSurer(one, own)).stream())
            .map(RecognizedWord::text)
            .collect(Collectors.toUnmodifiableSet());
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
                    new RecognizedLine(line.paragraph(), line.words().stream().map(told).toList()))
            .toList();
    return page.with(ProgramWords.in(lines, ProgramWords.in(latin)), List.of());
  }

  /** The Latin word in the place of one, unless its letters look the same. */
  private static Optional<RecognizedWord> inPlaceOf(
      RecognizedWord own, List<RecognizedWord> latin) {
    return latin.stream()
        .filter(other -> other.isIn(own.place()))
        .filter(other -> other.width() >= COVERED * own.width())
        .findFirst()
        .filter(other -> !letters(other).equals(letters(own)));
  }

  private static String letters(RecognizedWord word) {
    return LookAlike.latin(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isSurer(RecognizedWord latin, RecognizedWord own) {
    return latin.confidence() >= SURE && latin.confidence() >= own.confidence() + SURER;
  }
}
