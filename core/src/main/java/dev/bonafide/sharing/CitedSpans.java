package dev.bonafide.sharing;

import dev.bonafide.casefile.Reading;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where the words stand in an exhibit that findings cite. */
record CitedSpans(List<Span> spans) {
  /** Of one exhibit; a report has far fewer. */
  private static final int MOST = 1_000;

  /** A quote stands where its line says, and is looked for nowhere else. */
  static CitedSpans in(Reading reading, Collection<FoundQuote> quotes) {
    List<Span> spans = new ArrayList<>();
    LineIndex lines = reading.lines();
    for (FoundQuote quote : quotes) {
      boolean isHere = quote.exhibit().equals(reading.name()) && !quote.quote().isEmpty();
      if (isHere && quote.line() >= 1 && quote.line() <= lines.count() && spans.size() < MOST) {
        add(reading.text(), lines, quote, spans);
      }
    }
    return new CitedSpans(spans.stream().distinct().toList());
  }

  private static void add(String text, LineIndex lines, FoundQuote quote, List<Span> to) {
    int length = quote.quote().length();
    int from = lines.start(quote.line());
    int next = quote.line() < lines.count() ? lines.start(quote.line() + 1) : text.length();
    String here = text.substring(from, Math.min(text.length(), next + length));
    int at = here.indexOf(quote.quote());
    while (at >= 0 && from + at < next && to.size() < MOST) {
      to.add(new Span(from + at, from + at + length));
      at = here.indexOf(quote.quote(), at + 1);
    }
  }

  /** Whether findings cite anything there. */
  boolean isAny() {
    return !spans.isEmpty();
  }

  boolean hold(Span place) {
    return spans.stream().anyMatch(one -> one.start() <= place.start() && place.end() <= one.end());
  }
}
