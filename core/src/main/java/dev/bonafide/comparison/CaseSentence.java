package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.Words;
import java.util.List;
import java.util.function.Supplier;

/** A sentence that is long enough to be recognised, on its way to a piece. */
record CaseSentence(Words words, Sentence sentence, Piece.Author whose) {

  Span span() {
    return words.span(sentence.from(), sentence.to() - 1);
  }

  /** Cites at once, so that a gathering holds no whole exhibits. */
  Piece cited(Supplier<Citation> cite) {
    Citation cited = cite.get();
    List<String> own = List.copyOf(Answer.wordsOf(words).subList(sentence.from(), sentence.to()));
    return new Piece(whose, own, () -> cited);
  }
}
