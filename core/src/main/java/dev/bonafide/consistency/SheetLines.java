package dev.bonafide.consistency;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a reading into numbered lines: at its line ends, and where one is very long. */
final class SheetLines {
  private static final int LONGEST = 1_200;

  private final Reading reading;
  private final Mask mask;
  private final int before;
  private final List<SheetLine> lines = new ArrayList<>();

  /**
   * Of one reading.
   *
   * @param before how many lines stand before the first of these
   */
  SheetLines(Reading reading, Mask mask, int before) {
    this.reading = reading;
    this.mask = mask;
    this.before = before;
  }

  List<SheetLine> lines() {
    for (Utterance utterance : reading.utterances()) {
      int start = utterance.span().start();
      while (start < utterance.span().end()) {
        int end = utterance.wrapped() ? utterance.span().end() : lineEnd(start, utterance);
        parts(new Span(start, end), utterance);
        start = end + 1;
      }
    }
    return lines;
  }

  private int lineEnd(int start, Utterance utterance) {
    int end = reading.text().indexOf('\n', start);
    return end < 0 ? utterance.span().end() : Math.min(end, utterance.span().end());
  }

  private void parts(Span line, Utterance utterance) {
    int start = line.start();
    while (line.end() - start > LONGEST) {
      int cut = reading.text().lastIndexOf(' ', start + LONGEST);
      int end = cut > start ? cut : wholeCharacter(start + LONGEST);
      add(new Span(start, end), utterance);
      start = end;
    }
    add(new Span(start, line.end()), utterance);
  }

  private int wholeCharacter(int end) {
    return Character.isLowSurrogate(reading.text().charAt(end)) ? end - 1 : end;
  }

  private void add(Span part, Utterance utterance) {
    if (!part.of(reading.text()).isBlank()) {
      Masked words = mask.masked(reading.text(), part);
      lines.add(new SheetLine(before + lines.size() + 1, reading, utterance, words));
    }
  }
}
