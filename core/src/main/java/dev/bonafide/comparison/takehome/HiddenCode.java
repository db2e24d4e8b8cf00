package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Code that is kept from being read: pushed out of sight by blanks, rewritten by an obfuscator, run
 * out of a coded text, or holding letters that nobody sees. What a minifier makes smaller, and a
 * table that is set far to the right, is nothing.
 */
public final class HiddenCode implements Comparison {
  @Override
  public String name() {
    return "code-hidden";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository ->
            repository.files().stream()
                .flatMap(file -> UnreadableCode.in(file).stream())
                .findFirst());
  }
}
