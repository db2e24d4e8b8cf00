package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.similarity.Piece;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A sentence that is long enough to be recognised, on its way to a piece. */
record CaseSentence(Words words, Sentence sentence, Piece.Author whose) {

  Span span() {
    return words.span(sentence.from(), sentence.to() - 1);
  }

  /** Cited when it is asked for. */
  Piece cited(Supplier<Citation> cite) {
    List<String> own =
        IntStream.range(sentence.from(), sentence.to()).mapToObj(words::word).toList();
    return new Piece(whose, own, cite);
  }
}
