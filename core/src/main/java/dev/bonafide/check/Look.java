package dev.bonafide.check;

import dev.bonafide.casefile.Citation;
import java.util.List;

/** What one look at the evidence showed, before a red flag is made of it. */
public sealed interface Look {

  /**
   * Something is there.
   *
   * @param evidence in the order of the evidence, at least one
   * @param opposed two statements of it that are held against each other; empty where none are
   */
  public record Seen(List<Citation> evidence, List<Citation> opposed) implements Look {
    public Seen {
      evidence = List.copyOf(evidence);
      opposed = List.copyOf(opposed);
    }

    /** Something that no two statements exclude. */
    public Seen(List<Citation> evidence) {
      this(evidence, List.of());
    }

    /** Something whose first two statements cannot both be true. */
    public static Seen opposing(List<Citation> evidence) {
      return new Seen(evidence, evidence.subList(0, 2));
    }
  }

  /** It could look, and nothing is there. */
  public record Nothing() implements Look {}

  /**
   * It could not look.
   *
   * @param why what was missing, as a clause for the reviewer
   */
  public record Blind(Reason why) implements Look {
    /** For a reason that is said in English alone. */
    public Blind(String why) {
      this(Reason.told(why));
    }
  }
}
