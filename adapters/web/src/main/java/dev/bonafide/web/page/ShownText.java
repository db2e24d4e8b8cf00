package dev.bonafide.web.page;

import dev.bonafide.casefile.Reading;
import dev.bonafide.report.Visible;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text as it was read, with every cited place. Of one that is too long for a browser the cited
 * places are shown, with what stands around them.
 *
 * @param id of its element
 * @param blocks lines in groups; a browser draws only those in sight
 */
public record ShownText(String id, String name, String kind, List<List<LineView>> blocks) {
  /** Characters of all texts together that are shown in full. */
  private static final int MOST = 1_500_000;

  private static final int LEAST = 20_000;
  private static final int AROUND = 12;
  private static final int BEGINNING = 40;
  private static final int BLOCK = 30;

  /** Whether anyone speaks in it of whom a name or a time is known. */
  public boolean isTalk() {
    return blocks.stream().flatMap(List::stream).anyMatch(LineView::begins);
  }

  /** How much of each text is shown where there are so many. */
  static int share(int texts) {
    return Math.max(LEAST, MOST / Math.max(1, texts));
  }

  static ShownText of(String id, Reading reading, List<Spot> spots, int most) {
    List<Spot> here = spots.stream().filter(spot -> spot.isIn(reading.name())).toList();
    LineIndex lines = new LineIndex(reading.text());
    List<LineView> shown = lines(reading, lines, here, wanted(reading, lines, here, most));
    return new ShownText(
        id, Visible.quote(reading.name()), reading.kind().id().replace('_', ' '), blocks(shown));
  }

  /** The numbers of the lines that are shown. */
  private static BitSet wanted(Reading reading, LineIndex lines, List<Spot> spots, int most) {
    BitSet wanted = new BitSet();
    if (reading.text().length() <= most) {
      wanted.set(1, lines.count() + 1);
      return wanted;
    }
    wanted.set(1, Math.min(lines.count(), BEGINNING) + 1);
    for (Spot spot : spots) {
      int first = lines.at(spot.span().start());
      int last = lines.at(spot.span().end());
      wanted.set(Math.max(1, first - AROUND), Math.min(lines.count(), last + AROUND) + 1);
    }
    return wanted;
  }

  private static List<LineView> lines(
      Reading reading, LineIndex lines, List<Spot> spots, BitSet wanted) {
    Pieces pieces = new Pieces(reading.text(), spots);
    Sides sides = new Sides(reading);
    List<LineView> shown = new ArrayList<>();
    int last = 0;
    int count = count(reading.text(), lines);
    for (int n = wanted.nextSetBit(1); n > 0; n = wanted.nextSetBit(n + 1)) {
      if (n > last + 1) {
        shown.add(LineView.leftOut(n - last - 1));
      }
      Span span = span(reading.text(), lines, n);
      if (n <= count) {
        shown.add(sides.line(n, span, pieces));
      }
      last = n;
    }
    if (last < count) {
      shown.add(LineView.leftOut(count - last));
    }
    return shown;
  }

  /** What follows the end of the last line is no line. */
  private static int count(String text, LineIndex lines) {
    return lines.start(lines.count()) == text.length() ? lines.count() - 1 : lines.count();
  }

  /** Without the end of the line. */
  private static Span span(String text, LineIndex lines, int number) {
    int start = lines.start(number);
    int end = number < lines.count() ? lines.start(number + 1) - 1 : text.length();
    return new Span(start, end);
  }

  private static List<List<LineView>> blocks(List<LineView> lines) {
    List<List<LineView>> blocks = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += BLOCK) {
      blocks.add(List.copyOf(lines.subList(from, Math.min(lines.size(), from + BLOCK))));
    }
    return List.copyOf(blocks);
  }
}
