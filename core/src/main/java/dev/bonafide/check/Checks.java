package dev.bonafide.check;

import dev.bonafide.casefile.CaseFile;
import java.util.List;

/** Gives the checks for one case, so that those of one kind can share their look at it. */
public interface Checks {
  List<Check> of(CaseFile caseFile);
}
