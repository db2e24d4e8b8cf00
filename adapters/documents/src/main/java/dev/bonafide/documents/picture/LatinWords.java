package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;

/**
 * Latin words in a picture of another script, such as "Today at" behind a name. The model of that
 * script takes their letters for its own, and is less sure of them than the Latin one was.
 */
final class LatinWords {
  /** In two chats in Cyrillic, what the Latin model was so sure of was Latin, or looks alike. */
  private static final double SURE = 90;

  /** The same chats: words that look alike in both scripts come within 2 of each other. */
  private static final double SURER = 3;

  /** Of a word's width: less is a part of it, and a word of the other script may have a few. */
  private static final double COVERED = 0.75;

  private LatinWords() {}

  /** The page with the words of the Latin reading that are surer than its own, or a program's. */
  static RecognizedPage in(RecognizedPage page, RecognizedPage latin) {
    List<RecognizedWord> sure =
        latin.lines().stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> word.confidence() >= SURE)
            .toList();
    List<RecognizedLine> told = page.lines().stream().map(line -> in(line, sure)).toList();
    return page.with(ProgramWords.in(told, ProgramWords.in(latin)), List.of());
  }

  private static RecognizedLine in(RecognizedLine line, List<RecognizedWord> latin) {
    return new RecognizedLine(
        line.paragraph(), line.words().stream().map(word -> surer(word, latin)).toList());
  }

  private static RecognizedWord surer(RecognizedWord own, List<RecognizedWord> latin) {
    return latin.stream()
        .filter(other -> other.isIn(own.place()))
        .filter(other -> other.width() >= COVERED * own.width())
        .findFirst()
        .filter(one -> one.confidence() >= own.confidence() + SURER)
        .map(one -> one.apart(own.isApart()))
        .orElse(own);
  }
}
