package dev.bonafide.check;

import dev.bonafide.casefile.Citation;
import java.util.List;

/** What a check answers. */
public sealed interface Outcome {

  /** The id of the check that answered. */
  String check();

  /**
   * It fired.
   *
   * @param strength this time; at most the red flag's own
   * @param evidence at least one; two or more for a contradiction
   * @param contradiction whether the first two citations are held against each other
   */
  record Finding(RedFlag flag, Strength strength, List<Citation> evidence, boolean contradiction)
      implements Outcome {
    public Finding {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException(flag.id() + " found something without evidence");
      }
    }

    @Override
    public String check() {
      return flag.id();
    }
  }

  /** It looked and saw nothing. */
  record Clear(String check) implements Outcome {}

  /**
   * It could not look.
   *
   * @param why what was missing, for the reviewer
   */
  record Unknown(String check, String why) implements Outcome {}
}
