package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The lines that may show what some cited words mean. */
final class NearbyLines {
  private final List<SheetLine> lines;
  private final BitSet kept = new BitSet();

  NearbyLines(List<SheetLine> lines, List<Citation> cited) {
    this.lines = lines;
    for (int at = 0; at < lines.size(); at++) {
      if (cited.stream().anyMatch(lines.get(at)::holds)) {
        keep(at);
      } else if (lines.get(at).role() != Role.SUBJECT) {
        kept.set(at);
      }
    }
  }

  private void keep(int at) {
    kept.set(at);
    for (int next : new int[] {at - 1, at + 1}) {
      if (next >= 0
          && next < lines.size()
          && lines.get(next).reading().equals(lines.get(at).reading())) {
        kept.set(next);
      }
    }
  }

  /** In their order. */
  List<SheetLine> shown() {
    return IntStream.range(0, lines.size()).filter(kept::get).mapToObj(lines::get).toList();
  }
}
