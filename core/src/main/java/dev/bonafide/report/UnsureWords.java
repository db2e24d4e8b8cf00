package dev.bonafide.report;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Outcome;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said in talks while it is open which speaker is screened: what is found in it holds only
 * if these are the subject's words.
 *
 * @param talks names of the exhibits
 */
record UnsureWords(Set<String> talks) {

  static UnsureWords in(CaseFile caseFile) {
    return new UnsureWords(
        caseFile.subject().isOpen()
            ? Stream.of(ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT)
                .flatMap(caseFile::readings)
                .map(Reading::name)
                .collect(Collectors.toSet())
            : Set.of());
  }

  /** Whether a finding rests on any of them. */
  boolean bear(Outcome.Finding finding) {
    return finding.evidence().stream().map(Citation::exhibit).anyMatch(talks::contains);
  }
}
