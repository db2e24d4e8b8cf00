package dev.bonafide.consultation.proof;

import dev.bonafide.casefile.Citation;
import dev.bonafide.consultation.redaction.RedactedText;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.consultation.sheet.SheetLine;
import dev.bonafide.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a model quotes in the evidence, or drops it. A quote holds where it stands word for
 * word in the line that it names, or over the ends of lines in the same message; letters' case,
 * accents, kinds of quotation marks and blanks aside. What is cited is the evidence itself, never
 * the model's copy.
 */
record CitationProof(EvidenceSheet sheet) {
  /** Words that were proved. */
  record Proved(SheetLine line, Citation citation) {
    /** Whether they can carry anything; what a form says of the subject is short and whole. */
    boolean isTelling() {
      return line.isStated() || QuoteLength.isEnough(citation.quote());
    }

    /** Whether they are part of a question, and of nothing that is told. */
    boolean onlyAsks() {
      return new SheetSentences(line).onlyAsk(citation.span());
    }
  }

  Optional<Proved> prove(ModelClaim.Quoted quoted) {
    return sheet
        .line(quoted.line())
        .flatMap(
            line ->
                inLine(line, quoted.words())
                    .or(() -> inMessage(line, quoted.words()))
                    .map(
                        span ->
                            new Proved(line, Citation.of(line.reading(), line.utterance(), span))));
  }

  private Optional<Span> inLine(SheetLine line, String words) {
    return Verbatim.find(words, line.words().text()).map(line.words()::original);
  }

  /** A sentence may run on over the ends of lines. */
  private Optional<Span> inMessage(SheetLine line, String words) {
    StringBuilder message = new StringBuilder();
    Map<Integer, SheetLine> starts = new HashMap<>();
    for (SheetLine other : sheet.lines()) {
      if (other.utterance().equals(line.utterance()) && other.reading().equals(line.reading())) {
        starts.put(message.length(), other);
        message.append(other.words().text()).append('\n');
      }
    }
    return starts.size() < 2
        ? Optional.empty()
        : Verbatim.find(words, message.toString()).map(span -> original(span, starts));
  }

  private static Span original(Span span, Map<Integer, SheetLine> starts) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Map.Entry<Integer, SheetLine> one : starts.entrySet()) {
      RedactedText words = one.getValue().words();
      int from = Math.max(0, span.start() - one.getKey());
      int to = Math.min(words.text().length(), span.end() - one.getKey());
      if (from < to) {
        Span part = words.original(new Span(from, to));
        start = Math.min(start, part.start());
        end = Math.max(end, part.end());
      }
    }
    return new Span(start, end);
  }
}
