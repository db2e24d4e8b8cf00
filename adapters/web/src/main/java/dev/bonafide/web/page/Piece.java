package dev.bonafide.web.page;

import java.util.List;

/**
 * A stretch of a line.
 *
 * @param text as people may safely be shown it
 * @param begin quotes whose place begins here
 * @param cited quotes that hold these words; empty for most
 */
public record Piece(String text, List<Spot> begin, List<Spot> cited) {
  public Piece {
    begin = List.copyOf(begin);
    cited = List.copyOf(cited);
  }

  public boolean isCited() {
    return !cited.isEmpty();
  }

  /** Where a click on cited words leads. */
  public Spot back() {
    return (begin.isEmpty() ? cited : begin).getFirst();
  }

  /** The places that begin here beside the one that a click leads back from. */
  public List<Spot> others() {
    return begin.isEmpty() ? begin : begin.subList(1, begin.size());
  }

  /** For a screen reader, and where a pointer rests. */
  public String label() {
    return "back to finding " + back().number();
  }
}
