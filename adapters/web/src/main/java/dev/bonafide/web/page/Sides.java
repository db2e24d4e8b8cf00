package dev.bonafide.web.page;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.report.Visible;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Objects;

/** Walks the utterances of a reading beside its lines, and tells whose words a line holds. */
final class Sides {
  private final List<Utterance> utterances;
  private int next;

  Sides(Reading reading) {
    this.utterances = reading.utterances();
  }

  /** The next line, cut into its pieces. Lines are asked for in their order. */
  LineView line(int number, Span span, Pieces pieces) {
    while (next < utterances.size() && utterances.get(next).span().end() <= span.start()) {
      next++;
    }
    if (next == utterances.size() || utterances.get(next).span().start() > span.end()) {
      return new LineView(number, "none", "", "", pieces.of(span, span.start()));
    }
    Utterance here = utterances.get(next);
    boolean begins = here.span().start() >= span.start();
    return new LineView(
        number,
        here.role().shown(),
        begins ? speaker(here) : "",
        begins ? at(here) : "",
        pieces.of(span, begins ? here.span().start() : span.start()));
  }

  private static String speaker(Utterance utterance) {
    return Visible.quote(Objects.requireNonNullElse(utterance.speaker(), ""));
  }

  private static String at(Utterance utterance) {
    var at = utterance.at();
    return at == null ? "" : Visible.quote(at.text());
  }
}
