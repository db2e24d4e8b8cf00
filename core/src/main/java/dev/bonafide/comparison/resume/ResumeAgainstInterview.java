package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Dialogue;
import java.util.List;
import java.util.Optional;

/**
 * A résumé against what its writer says: an employer or a degree denied, another degree, another
 * year in which a job began or ended, a stack that it does not know, years of experience or a place
 * of living that cannot both be. Only what contradicts in plain words is seen.
 */
public final class ResumeAgainstInterview implements Comparison {
  private static final List<Contradiction> CONTRADICTIONS =
      List.of(
          new EmployerDenied(),
          new DegreeDenied(),
          new DegreeDiffers(),
          new JoinedDiffers(),
          new StackUnwritten(),
          new YearsDiffer(),
          new PlaceDiffers());

  @Override
  public String name() {
    return "resume-interview";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeLine> resume = ResumeLine.of(caseFile);
    List<Dialogue> dialogues = Dialogue.of(caseFile);
    if (resume.isEmpty() || dialogues.isEmpty()) {
      return new Look.Blind(Reason.of("resume-and-talk"));
    }
    return CONTRADICTIONS.stream()
        .map(contradiction -> contradiction.in(caseFile, resume, dialogues))
        .flatMap(Optional::stream)
        .<Look>map(seen -> Look.Seen.opposing(seen.evidence()))
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }
}
