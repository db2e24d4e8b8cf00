package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a reading into numbered lines: at its line ends, and where one is very long. */
final class SheetLines {
  private static final int LONGEST = 1_200;

  private final Reading reading;
  private final int before;
  private final List<Uncut> lines = new ArrayList<>();

  /**
   * A line as it stands in the evidence, before it is known whether it is shown.
   *
   * @param number from 1, through the whole case
   */
  record Uncut(int number, Reading reading, Utterance utterance, Span part) {
    String words() {
      return part.of(reading.text());
    }
  }

  /**
   * Of one reading.
   *
   * @param before how many lines stand before the first of these
   */
  SheetLines(Reading reading, int before) {
    this.reading = reading;
    this.before = before;
  }

  List<Uncut> lines() {
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
      lines.add(new Uncut(before + lines.size() + 1, reading, utterance, part));
    }
  }
}
