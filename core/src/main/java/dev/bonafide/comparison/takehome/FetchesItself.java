package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Compares what starts without being asked (on opening, installing, or committing) with what it
 * downloads. Counts if it downloads a program and runs it, either in its own line or in a file that
 * it leads to. A download alone and the installers of well-known tools do not count.
 */
public final class FetchesItself implements Comparison {
  @Override
  public String name() {
    return "code-fetches-itself";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile, repository -> repository.started().filter(Danger::fetched).map(Danger::places));
  }
}
