package dev.bonafide.check;

import dev.bonafide.casefile.CaseFile;
import java.util.Locale;

/**
 * A computed look at a case: statements or behaviour held against each other. A rule file names it
 * with {@code compares} and says what it means. Same case, same answer; its work is bounded in
 * steps.
 */
public interface Comparison {

  /** What {@code compares} calls it: mostly what its class is called, with dashes. */
  default String name() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  Look look(CaseFile caseFile);
}
