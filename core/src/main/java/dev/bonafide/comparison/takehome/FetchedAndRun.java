package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Compares what the code downloads with what it runs. Counts if it evaluates, compiles, or passes
 * to a shell what it just downloaded, or starts a downloaded program. An evaluation without a
 * download, and a search in a downloaded text, do not count.
 */
public final class FetchedAndRun implements Comparison {
  @Override
  public String name() {
    return "fetched-code-run";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile, repository -> repository.dangers().filter(Danger::fetched).map(Danger::places));
  }
}
