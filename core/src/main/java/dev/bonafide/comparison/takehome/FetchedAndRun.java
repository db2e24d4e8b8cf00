package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Code that runs what it just fetched from the net: an answer that is evaluated, compiled or handed
 * to a shell, or a download that is started. An evaluation without the net, and a search in an
 * answer, is nothing.
 */
public final class FetchedAndRun implements Comparison {
  @Override
  public String name() {
    return "fetched-code-run";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository ->
            repository.files().stream()
                .filter(SourceFile::isCode)
                .flatMap(file -> FetchedCode.in(file).stream())
                .findFirst());
  }
}
