package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.List;

/** A stretch of an exhibit that may be cited, as far as it lies in one utterance. */
public record Passage(Reading reading, Span span) {

  public Citation cited() {
    List<Utterance> all = reading.utterances();
    Utterance here =
        all.stream()
            .filter(one -> one.span().end() > span.start())
            .findFirst()
            .orElseGet(all::getLast);
    int from = Math.clamp(span.start(), here.span().start(), here.span().end());
    int to = Math.clamp(span.end(), from, here.span().end());
    return UtteranceCitations.of(reading, here, new Span(from, to).shift(-here.span().start()));
  }
}
