package dev.bonafide.examination;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.verdict.Assessment;
import java.util.List;

/**
 * One run of all checks over a case.
 *
 * @param outcomes of all checks that apply to this kind of subject, in the order of their ids
 * @param consulted what became of asking a language model; what it found is among the outcomes
 * @param lookups what can be had of outside evidence here
 */
public record Examination(
    CaseFile caseFile,
    List<Outcome> outcomes,
    Assessment assessment,
    List<Identified> identifiers,
    Consulted consulted,
    Lookups lookups) {
  public Examination {
    outcomes = List.copyOf(outcomes);
    identifiers = List.copyOf(identifiers);
  }

  /** An examination without a language model. */
  public Examination(
      CaseFile caseFile,
      List<Outcome> outcomes,
      Assessment assessment,
      List<Identified> identifiers) {
    this(caseFile, outcomes, assessment, identifiers, Consulted.NONE);
  }

  /** An examination where nothing outside is looked up. */
  public Examination(
      CaseFile caseFile,
      List<Outcome> outcomes,
      Assessment assessment,
      List<Identified> identifiers,
      Consulted consulted) {
    this(caseFile, outcomes, assessment, identifiers, consulted, Lookups.NONE);
  }

  /** Whether a finding rests on some of these words. */
  public boolean restsOn(String words) {
    return Outcome.findings(outcomes)
        .flatMap(finding -> finding.evidence().stream())
        .anyMatch(cited -> words.contains(cited.quote()));
  }

  /** The same, with how it was told whose words are the subject's. */
  Examination attributed(Attribution attribution) {
    return new Examination(
        caseFile.attributed(attribution), outcomes, assessment, identifiers, consulted, lookups);
  }

  /** The same, with the numbers that its findings had before anyone ruled. */
  Examination numberedAs(Examination before) {
    Assessment numbered = assessment.numberedAs(before.assessment);
    return new Examination(caseFile, outcomes, numbered, identifiers, consulted, lookups);
  }

  /** The same, with what became of asking a language model. */
  Examination having(Consulted other) {
    return new Examination(caseFile, outcomes, assessment, identifiers, other, lookups);
  }

  /** Copies it for a place where this can be had. */
  public Examination with(Lookups other) {
    return new Examination(caseFile, outcomes, assessment, identifiers, consulted, other);
  }
}
