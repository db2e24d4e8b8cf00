package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.List;

/** A pattern and what it made of its members. */
record MetPattern(Pattern pattern, Outcome.Finding finding) {

  /** Those of a case's kind of subject that its outcomes meet. */
  static List<MetPattern> among(
      List<Pattern> patterns, List<Outcome> outcomes, CaseFile caseFile) {
    return patterns.stream()
        .filter(one -> one.appliesTo().contains(caseFile.subject().kind()))
        .flatMap(
            one -> one.over(outcomes, caseFile).stream().map(met -> new MetPattern(one, met)))
        .toList();
  }

  boolean isOf(String check) {
    return finding.check().equals(check);
  }
}
