package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Compares the résumé with résumés in the other cases that were provided. Counts if three sentences
 * are almost the same. Sentences that more than two other people use come from a template, and
 * someone with the same name or contact is the same person.
 */
public record ResumeOfOtherCase(OtherCases others) implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    if (others == OtherCases.NONE) {
      return BesideOthers.ALONE;
    }
    CasePieces own = new CasePieces(caseFile, null);
    return BesideOthers.look(own.owner(), own.resume(), others.resumes(), "résumé");
  }
}
