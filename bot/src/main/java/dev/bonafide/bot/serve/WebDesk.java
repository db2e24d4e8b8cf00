package dev.bonafide.bot.serve;

import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.bot.SharedFiles;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.conversation.evidence.LinkedAccounts;
import dev.bonafide.conversation.evidence.LinkedCandidate;
import dev.bonafide.documents.archive.Cases;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.shape.CaseJson;
import dev.bonafide.listening.Listening;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.web.handin.UploadReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Gives the web what the documents adapter reads. */
record WebDesk(
    Intake intake,
    Listening listening,
    Optional<CandidateDesk> candidates,
    Optional<AccountSource> accounts,
    BooleanSupplier meetings)
    implements UploadReader {

  /**
   * Reads all that is set.
   *
   * @param candidates empty where links to candidates are words like others
   * @param accounts empty where links to accounts are words like others
   * @param meetings whether transcripts come by themselves
   */
  WebDesk(
      IntakeLimits limits,
      Listening listening,
      Optional<CandidateDesk> candidates,
      Optional<AccountSource> accounts,
      BooleanSupplier meetings) {
    this(
        new Intake(Formats.all(limits, listening.largest()), limits),
        listening,
        candidates,
        accounts,
        meetings);
  }

  @Override
  public UploadReader ofRequest() {
    return new WebDesk(intake.counting(), listening, candidates, accounts, meetings);
  }

  @Override
  public Submission open(String name, @Nullable ExhibitKind kind, InputStream in) {
    return new Cases(intake).open(name, kind, in);
  }

  /** A link alone: among other words it is evidence. */
  @Override
  public Optional<Submission> candidate(String text) {
    return candidate(text, SubmissionMerge.NOTHING);
  }

  /** The candidate's case, or the account's, with what was sent along behind it. */
  private Optional<Submission> candidate(String text, Submission sent) {
    return candidates
        .flatMap(
            desk ->
                CandidateLink.of(text)
                    .map(link -> LinkedCandidate.joined(link, one -> onPage(desk, one), sent)))
        .or(() -> account(text, sent));
  }

  private Optional<Submission> account(String text, Submission sent) {
    return accounts
        .filter(_ -> !text.isBlank() && LinkedAccounts.without(text).isBlank())
        .map(source -> LinkedAccounts.joined(text, SubmissionMerge.NOTHING, source, sent));
  }

  /** Those that the reviewer's own notes lead to; what the subject links to may be anyone's. */
  @Override
  public Submission lookedUp(Submission gathered) {
    return accounts
        .map(source -> LinkedAccounts.joined("", SubmissionMerge.NOTHING, source, gathered))
        .orElse(gathered);
  }

  private Submission onPage(CandidateDesk desk, CandidateLink link) {
    return desk.read(link, CandidateDesk.PAGE, new SharedFiles(intake.limits(), listening)::open);
  }

  @Override
  public Submission described(String name, String text, Files files) {
    return CaseJson.read(name, text, (path, kind) -> attached(path, kind, files), this::candidate);
  }

  @Override
  public boolean expectsMeetings() {
    return meetings.getAsBoolean();
  }

  private List<Exhibit> attached(String path, @Nullable ExhibitKind kind, Files files) {
    try {
      Optional<InputStream> found = files.open(path);
      if (found.isEmpty()) {
        throw new UnreadableExhibit(path, "there is no file of that name in the request");
      }
      try (InputStream in = found.get()) {
        return new Cases(intake).named(path, kind, in);
      }
    } catch (IOException e) {
      throw new UnreadableExhibit(path, "ended too early");
    }
  }
}
