package dev.bonafide.lab.command;

import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.terminal.Distribution;
import java.util.function.Consumer;

/** Gathers what the cases of one run say, for holding each against the others. */
final class Together {
  private Together() {}

  /** Of labeled cases. What cannot be read is told when it is screened. */
  static OtherCases in(Consumer<Consumer<CorpusLine>> source, Distribution distribution) {
    OtherCases.Gathering gathering = new OtherCases.Gathering();
    source.accept(
        line -> {
          if (line instanceof CorpusLine.Labelled(var one)) {
            try {
              gathering.add(one.id(), distribution.read(one.submission()));
            } catch (RuntimeException e) {
              // Screening reads it again, says so, and goes on: so does this.
              return;
            }
          }
        });
    return gathering.end();
  }
}
