package dev.bonafide.examination;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.Assessment;
import java.util.List;

/**
 * One run of all checks over a case.
 *
 * @param outcomes of all checks that apply to this kind of subject, in the order of their ids
 */
public record Examination(
    CaseFile caseFile,
    List<Outcome> outcomes,
    Assessment assessment,
    List<Identified> identifiers) {
  public Examination {
    outcomes = List.copyOf(outcomes);
    identifiers = List.copyOf(identifiers);
  }
}
