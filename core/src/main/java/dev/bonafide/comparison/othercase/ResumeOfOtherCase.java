package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Three sentences of the résumé that stand, but for a few words, in the résumé of somebody else
 * whose case was given together with this one. What more than two others have too is a template,
 * and who shares a name or a contact is the same person.
 */
public final class ResumeOfOtherCase implements Comparison {
  private final OtherCases others;

  public ResumeOfOtherCase(OtherCases others) {
    this.others = others;
  }

  @Override
  public String name() {
    return "resume-of-other-case";
  }

  @Override
  public Look look(CaseFile caseFile) {
    if (others == OtherCases.NONE) {
      return BesideOthers.ALONE;
    }
    CasePieces own = new CasePieces(caseFile, null);
    return BesideOthers.look(own.owner(), own.resume(), others.resumes(), "résumé");
  }
}
