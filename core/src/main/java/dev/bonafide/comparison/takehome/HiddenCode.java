package dev.bonafide.comparison.takehome;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.stream.Stream;

/**
 * Looks for code that a person cannot read. Counts if code was pushed out of sight by spaces,
 * rewritten by an obfuscator, or run from encoded text, or if it contains invisible letters.
 * Minified code, and tables that are far to the right, do not count.
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
            Stream.concat(
                    repository.unreadable(),
                    Stream.of(repository).flatMap(TakeHome::dangers).filter(one -> !one.fetched()))
                .map(Danger::places));
  }
}
