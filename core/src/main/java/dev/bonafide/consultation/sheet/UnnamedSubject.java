package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Someone whom words are about that came without a word on whom to screen, or from a chat, and
 * whose name stands in no field of the case: neither the reviewer, nor a label, nor a résumé gives
 * it. The words themselves may.
 */
final class UnnamedSubject {
  private static final Set<ExhibitKind> WRITTEN =
      EnumSet.of(ExhibitKind.MESSAGES, ExhibitKind.NOTE);

  private UnnamedSubject() {}

  static boolean isOf(CaseFile caseFile) {
    Subject subject = caseFile.subject();
    Attribution told = subject.attribution();
    return subject.kind() != SubjectKind.JOB_POST
        && subject.name() == null
        && (told == null || (told.label() == null && !told.isOpen()))
        && caseFile.namesOnResumes().isEmpty()
        && caseFile.readings().stream()
            .anyMatch(one -> WRITTEN.contains(one.kind()) && (subject.isAssumed() || isOfChat(one)))
        && caseFile.readings().stream().noneMatch(UnnamedSubject::isSpokenByName);
  }

  /** Whether no one said what is screened, so that only the words may tell. */
  static boolean isOfUntoldKind(CaseFile caseFile) {
    return caseFile.subject().isAssumed()
        && caseFile.subject().kind() != SubjectKind.JOB_POST
        && caseFile.readings().stream().anyMatch(one -> WRITTEN.contains(one.kind()));
  }

  private static boolean isOfChat(Reading reading) {
    Exhibit exhibit = reading.exhibit();
    return exhibit.at() != null || !exhibit.turns().isEmpty();
  }

  private static boolean isSpokenByName(Reading reading) {
    return reading.utterances().stream()
        .anyMatch(said -> said.role() == Role.SUBJECT && said.speaker() != null);
  }
}
