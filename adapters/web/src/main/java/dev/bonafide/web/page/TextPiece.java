package dev.bonafide.web.page;

import java.util.List;

/**
 * A stretch of a line.
 *
 * @param text as people may safely be shown it
 * @param label whether it stands before the words, such as a speaker's name
 * @param begin quotes whose place begins here
 * @param cited quotes that hold these words; empty for most
 */
public record TextPiece(String text, boolean label, List<Spot> begin, List<Spot> cited) {
  public TextPiece {
    begin = List.copyOf(begin);
    cited = List.copyOf(cited);
  }

  public boolean isCited() {
    return !label && !cited.isEmpty();
  }

  public boolean isPlain() {
    return !label && cited.isEmpty();
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
  public String hint() {
    return "back to finding " + back().number();
  }
}
