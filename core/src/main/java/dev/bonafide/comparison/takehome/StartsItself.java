package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Compares what starts without being asked (an installation script, an editor task, a hook, or a
 * build file) with what it does. Counts if it downloads what it runs, cannot be read, runs a
 * picture or a font as a program, or leads to a file that does one of these things. Copying files,
 * compiling, and setting up well-known hooks do not count.
 */
public final class StartsItself implements Comparison {
  @Override
  public String name() {
    return "code-starts-itself";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(caseFile, repository -> repository.started().map(Danger::places));
  }
}
