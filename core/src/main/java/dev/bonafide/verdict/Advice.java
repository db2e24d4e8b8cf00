package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.Line;
import java.util.List;

/** What to do next at high risk. */
final class Advice {
  private Advice() {}

  static List<Line> on(SubjectKind kind) {
    return List.of(
        pause(kind),
        Line.of("advice.keep"),
        Line.of("advice.talk"),
        Line.of("advice.report"),
        kind == SubjectKind.CANDIDATE
            ? Line.of("advice.victim.person")
            : Line.of("advice.victim.firm"));
  }

  private static Line pause(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE -> Line.of("advice.pause.candidate");
      case JOB_POST -> Line.of("advice.pause.job_post");
      case RECRUITER, SOLICITATION -> Line.of("advice.pause.offer");
    };
  }
}
