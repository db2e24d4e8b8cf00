package dev.bonafide.applicant;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a case of what an applicant tracking system has. A résumé and the answers to a form are the
 * candidate's words. Notes and scorecards are the team's, whatever they quote.
 */
public final class ApplicantEvidence {
  /** Who asks in an application form. */
  private static final String FORM = "Application form";

  /** Reads a résumé's file. */
  @FunctionalInterface
  public interface ResumeReader {
    /**
     * The exhibits in it.
     *
     * @throws UnreadableExhibit for what cannot be read
     */
    List<Exhibit> open(String name, byte[] content);
  }

  private final ApplicantRecord candidate;
  private final String before;
  private final ExhibitNames names = new ExhibitNames();
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<String> unread;

  private ApplicantEvidence(ApplicantRecord candidate) {
    this.candidate = candidate;
    this.before = candidate.link().vendor().shown() + ": ";
    this.unread = new ArrayList<>(candidate.unread());
  }

  /** The case of one candidate. Its first warning says what came from where. */
  public static Submission of(ApplicantRecord candidate, ResumeReader reader) {
    ApplicantEvidence evidence = new ApplicantEvidence(candidate);
    candidate.resumes().forEach(resume -> evidence.resume(resume, reader));
    evidence.answers();
    evidence.team("note", candidate.notes());
    evidence.team("scorecard", candidate.scorecards());
    return new Submission(
            SubjectKind.CANDIDATE,
            candidate.name().isBlank() ? null : candidate.name(),
            List.of(),
            evidence.exhibits,
            FetchedParts.said(candidate),
            evidence.unread)
        .readFrom(List.of(candidate.link().record()));
  }

  private void resume(ResumeFile resume, ResumeReader reader) {
    String name = before + resume.name();
    try {
      for (Exhibit exhibit : reader.open(name, resume.bytes())) {
        ExhibitKind told = exhibit.kind();
        boolean isOpen = told == null || told == ExhibitKind.NOTE;
        add(isOpen ? exhibit.as(ExhibitKind.RESUME) : exhibit);
      }
    } catch (UnreadableExhibit e) {
      unread.add(e.exhibit() + ": " + e.reason());
    }
  }

  private void answers() {
    List<MessageTurn> turns = new ArrayList<>();
    for (ApplicationAnswer one : candidate.answers()) {
      turns.add(new MessageTurn(FORM, null, Role.OTHER, one.question()));
      turns.add(new MessageTurn(candidate.name(), null, Role.SUBJECT, one.answer()));
    }
    if (!turns.isEmpty()) {
      add(Exhibit.ofTurns(before + "application answers", turns));
    }
  }

  private void team(String what, List<TeamNote> notes) {
    for (int i = 0; i < notes.size(); i++) {
      TeamNote note = notes.get(i);
      String name = before + what + " " + (i + 1);
      add(new Exhibit(name, ExhibitKind.NOTE, note.text(), null, note.at(), false));
    }
  }

  private void add(Exhibit exhibit) {
    exhibits.add(exhibit.named(names.next(exhibit.name(), exhibit.kind())));
  }
}
