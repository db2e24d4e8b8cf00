package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Dialogue;
import java.util.List;
import java.util.Optional;

/**
 * Compares the résumé with what the subject says. Counts if they deny an employer or a degree; if
 * they name a different degree, or a different year in which a job began or ended; if they do not
 * know a technology listed there; or if the years of experience or the places of residence cannot
 * both be true. Only clear contradictions count.
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
