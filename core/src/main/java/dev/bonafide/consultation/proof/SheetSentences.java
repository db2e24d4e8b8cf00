package dev.bonafide.consultation.proof;

import dev.bonafide.consultation.sheet.SheetLine;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.List;

/** The sentences of one line of a sheet. */
final class SheetSentences {
  private final Span line;
  private final TextWords words;

  SheetSentences(SheetLine line) {
    this.line = line.place();
    this.words = TextWords.of(this.line.of(line.reading().text()));
  }

  /** Those that a stretch of the reading touches. */
  private List<Sentence> touched(Span stretch) {
    return words.sentences().stream().filter(one -> place(one).overlaps(stretch)).toList();
  }

  private Span place(Sentence sentence) {
    Span inside = words.span(sentence.from(), sentence.to() - 1);
    return new Span(line.start() + inside.start(), line.start() + inside.end());
  }

  /** Where those begin that a stretch of the reading touches. */
  List<Integer> starts(Span stretch) {
    return touched(stretch).stream().map(one -> place(one).start()).toList();
  }

  /** Whether a stretch of the reading is part of questions alone. */
  boolean onlyAsk(Span stretch) {
    List<Sentence> touched = touched(stretch);
    return !touched.isEmpty() && touched.stream().allMatch(Sentence::question);
  }
}
