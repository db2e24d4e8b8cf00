package dev.bonafide.check;

import dev.bonafide.casefile.Citation;
import java.util.List;

/** What one look at the evidence showed, before a red flag is made of it. */
public sealed interface Look {

  /**
   * Something is there.
   *
   * @param evidence in the order of the evidence, at least one
   */
  public record Seen(List<Citation> evidence) implements Look {
    public Seen {
      evidence = List.copyOf(evidence);
    }
  }

  /** It could look, and nothing is there. */
  public record Nothing() implements Look {}

  /**
   * It could not look.
   *
   * @param why what was missing, as a clause for the reviewer
   */
  public record Blind(String why) implements Look {}
}
