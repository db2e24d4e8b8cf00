package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;
import java.util.Optional;

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

  /** The page with the words of the Latin reading that are surer than its own. */
  static RecognizedPage in(RecognizedPage page, RecognizedPage latin) {
    List<RecognizedWord> sure =
        latin.lines().stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> word.confidence() >= SURE)
            .toList();
    return page.with(page.lines().stream().map(line -> in(line, sure)).toList(), List.of());
  }

  /** A word that looks alike in both scripts is Latin where all others of its line are. */
  private static RecognizedLine in(RecognizedLine line, List<RecognizedWord> latin) {
    List<Pair> pairs = line.words().stream().map(word -> Pair.of(word, latin)).toList();
    boolean isLatin =
        pairs.stream().anyMatch(Pair::isSurer)
            && pairs.stream().noneMatch(pair -> pair.latin().isEmpty());
    return new RecognizedLine(
        line.paragraph(), pairs.stream().map(pair -> pair.told(isLatin)).toList());
  }

  /** A word, and the Latin one in its place, if the Latin model is sure of one. */
  private record Pair(RecognizedWord own, Optional<RecognizedWord> latin) {
    static Pair of(RecognizedWord own, List<RecognizedWord> latin) {
      return new Pair(
          own,
          latin.stream()
              .filter(other -> other.isIn(own.place()))
              .filter(other -> other.width() >= COVERED * own.width())
              .map(other -> other.apart(own.isApart()))
              .findFirst());
    }

    boolean isSurer() {
      return latin.stream().anyMatch(one -> one.confidence() >= own.confidence() + SURER);
    }

    RecognizedWord told(boolean isLatinLine) {
      return isSurer() || isLatinLine ? latin.orElse(own) : own;
    }
  }
}
