package dev.bonafide.conversation.handler;

import dev.bonafide.report.Visible;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Quotation of a line of the evidence: of a long one, the sentence nearest to what was asked. */
final class AskedQuote {
  /** Letters that people still read as one answer. */
  private static final int SHORT = 200;

  /** Letters of a word that says more than a shorter one, and how much more. */
  private static final int TELLING = 4;

  private static final int WEIGHS = 3;

  private AskedQuote() {}

  /** Shows it, with a mark where words of the line were left out. */
  static String of(String line, String asked) {
    if (line.length() <= SHORT) {
      return Visible.quote(line);
    }
    TextWords words = TextWords.of(line);
    Set<String> sought = new HashSet<>();
    TextWords typed = TextWords.of(asked);
    IntStream.range(0, typed.count()).mapToObj(typed::word).forEach(sought::add);
    return words.sentences().stream()
        .max(Comparator.comparingInt(one -> common(one, words, sought)))
        .map(one -> cut(one, words))
        .orElseGet(() -> Visible.quote(line));
  }

  private static int common(Sentence sentence, TextWords words, Set<String> sought) {
    return IntStream.range(sentence.from(), sentence.to())
        .mapToObj(words::word)
        .filter(sought::contains)
        .distinct()
        .mapToInt(word -> word.length() < TELLING ? 1 : WEIGHS)
        .sum();
  }

  private static String cut(Sentence sentence, TextWords words) {
    String shown =
        Visible.quote(words.span(sentence.from(), sentence.to() - 1).of(words.original()));
    return (sentence.from() > 0 ? "… " : "") + shown + (sentence.to() < words.count() ? " …" : "");
  }
}
