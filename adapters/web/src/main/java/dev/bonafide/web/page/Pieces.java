package dev.bonafide.web.page;

import dev.bonafide.report.Visible;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a line where a cited place begins or ends. */
record Pieces(String text, List<Spot> spots) {
  /** A longer stretch that no one cites is shortened: no line of people's is as long. */
  private static final int LONGEST = 20_000;

  /**
   * @param words where a speaker's words begin on the line; what stands before them is their label
   */
  List<TextPiece> of(Span line, int words) {
    List<Spot> here = spots.stream().filter(spot -> spot.span().overlaps(line)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    if (words > line.start() && words < line.end()) {
      cuts.add(words);
    }
    for (Spot spot : here) {
      cuts.add(Math.max(line.start(), spot.span().start()));
      cuts.add(Math.min(line.end(), spot.span().end()));
    }
    List<TextPiece> pieces = new ArrayList<>();
    int from = line.start();
    for (int to : cuts.tailSet(from, false)) {
      pieces.add(piece(new Span(from, to), to <= words, here));
      from = to;
    }
    return pieces;
  }

  private TextPiece piece(Span stretch, boolean label, List<Spot> here) {
    List<Spot> cited = here.stream().filter(spot -> spot.span().contains(stretch)).toList();
    List<Spot> begin = cited.stream().filter(one -> one.span().start() == stretch.start()).toList();
    String words = stretch.of(text);
    boolean cut = cited.isEmpty() && words.length() > LONGEST;
    return new TextPiece(cut ? Visible.quote(words) : Visible.part(words), label, begin, cited);
  }
}
