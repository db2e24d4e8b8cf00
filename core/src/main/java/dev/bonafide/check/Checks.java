package dev.bonafide.check;

import dev.bonafide.casefile.CaseFile;
import java.util.List;

/** Gives the checks for one case, so that those of one kind can share their look at it. */
public interface Checks {
  List<Check> of(CaseFile caseFile);

  /**
   * The same for code that looks at one case in many ways: what is the same in each of them is
   * worked out once. What is kept holds people's words, so nothing that goes on running may have
   * it.
   */
  default Checks remembering() {
    return this;
  }
}
