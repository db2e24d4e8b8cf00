package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.similarity.TextFragment;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A sentence that is long enough to be recognized, on its way to a piece. */
record CaseSentence(TextWords words, Sentence sentence, TextFragment.Author whose) {

  Span span() {
    return words.span(sentence.from(), sentence.to() - 1);
  }

  /** Cited when it is asked for. */
  TextFragment cited(Supplier<Citation> cite) {
    List<String> own =
        IntStream.range(sentence.from(), sentence.to()).mapToObj(words::word).toList();
    return new TextFragment(whose, own, cite);
  }
}
