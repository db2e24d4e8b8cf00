package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.ApplicantRecord;
import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.FraudReview;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.OwnNote;
import dev.bonafide.applicant.ResumeFile;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TeamNote;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A system that is connected, and can be looked at. What it is asked for is the same for all. */
public abstract class OpenTracker implements ApplicantTracker, AutoCloseable {
  private static final int MOST_RESUMES = 5;

  final TrackerCalls calls;
  private final TrackerVendor vendor;
  private final String settings;

  /**
   * One of a vendor.
   *
   * @param settings that hold the credentials, as people write them
   */
  OpenTracker(TrackerVendor vendor, String settings, TrackerCalls calls) {
    this.vendor = vendor;
    this.settings = settings;
    this.calls = calls;
  }

  /**
   * The candidate that is meant, with their applications.
   *
   * @param parts says that the applications could not be read
   */
  abstract FoundCandidate find(CandidateLink link, RecordParts parts, CallBudget time)
      throws TrackerFailure;

  abstract String name(JsonNode candidate);

  /** The stage of an application; empty for none. */
  abstract String stage(JsonNode application);

  abstract List<ApplicationAnswer> answers(JsonNode application);

  /** The résumés, the latest first. */
  abstract List<StoredFile> resumes(FoundCandidate found) throws TrackerFailure;

  /** Notes that the whole team may see, the oldest first. */
  abstract List<TeamNote> notes(FoundCandidate found) throws TrackerFailure;

  abstract List<TeamNote> scorecards(FoundCandidate found) throws TrackerFailure;

  /** Note of the system on whether they are who they claim to be; null for none. */
  @Nullable FraudReview fraud(FoundCandidate found) {
    return null;
  }

  abstract boolean isThere(CandidateLink link, CallBudget time) throws TrackerFailure;

  /** The stage that a candidate is at; empty for none. */
  abstract String stageOf(CandidateLink link, CallBudget time) throws TrackerFailure;

  /** Writes a note, and once only. */
  abstract void write(CandidateLink link, String text, CallBudget time) throws TrackerFailure;

  /** The notes as they are written there. */
  abstract List<String> written(CandidateLink link, CallBudget time) throws TrackerFailure;

  /** Parts that the credentials may not read, where that is all that is wrong. */
  abstract TrackerHealth health(CallBudget time) throws TrackerFailure;

  /** Something that is asked for within a time. */
  @FunctionalInterface
  interface Asked<T> {
    T get(CallBudget time) throws TrackerFailure;
  }

  final <T> T tried(Duration within, Asked<T> asked, Function<TrackerTrouble, T> failed) {
    try {
      return asked.get(calls.budget(within));
    } catch (TrackerFailure e) {
      return failed.apply(e.trouble());
    }
  }

  /** Note that a permission is missing, where a failure says so. */
  static TrackerHealth lacking(TrackerFailure failure, String what, String mend)
      throws TrackerFailure {
    if (failure.trouble() != TrackerTrouble.SCOPE) {
      throw failure;
    }
    return TrackerHealth.broken(what, mend);
  }

  @Override
  public final TrackerVendor vendor() {
    return vendor;
  }

  @Override
  public final CandidateFetch fetch(CandidateLink link, Duration within) {
    return tried(
        within,
        time -> new CandidateFetch.Fetched(record(link, time)),
        trouble -> new CandidateFetch.Unfetched(trouble.what(vendor)));
  }

  private ApplicantRecord record(CandidateLink link, CallBudget time) throws TrackerFailure {
    RecordParts parts = new RecordParts(vendor);
    FoundCandidate found = find(link, parts, time);
    return new ApplicantRecord(
        link,
        name(found.row()).strip(),
        found.applications().stream()
            .map(this::stage)
            .filter(stage -> !stage.isBlank())
            .findFirst()
            .orElse(null),
        fraud(found),
        parts.part("résumé", () -> files(resumes(found), parts)),
        found.applications().stream().flatMap(one -> answers(one).stream()).toList(),
        parts.part("notes", () -> said(notes(found))),
        parts.part("scorecards", () -> said(scorecards(found))),
        parts.withheld(),
        parts.unread());
  }

  private static List<ResumeFile> files(List<StoredFile> stored, RecordParts parts) {
    List<ResumeFile> files = new ArrayList<>();
    for (StoredFile one : stored.stream().limit(MOST_RESUMES).toList()) {
      try {
        files.add(new ResumeFile(one.name(), bytes(one)));
      } catch (TrackerFailure e) {
        parts.lost(one.name(), e);
      }
    }
    return files;
  }

  /** An address that has ended is asked for again. */
  private static byte[] bytes(StoredFile file) throws TrackerFailure {
    try {
      return file.source().get(false);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.SCOPE && e.trouble() != TrackerTrouble.MISSING) {
        throw e;
      }
      return file.source().get(true);
    }
  }

  private static List<TeamNote> said(List<TeamNote> notes) {
    return notes.stream()
        .filter(note -> !note.text().isEmpty() && !OwnNote.isOne(note.text()))
        .toList();
  }

  /** The order of a field that holds times. */
  static Comparator<JsonNode> by(String field) {
    return Comparator.comparing(row -> row.path(field).asText());
  }

  @Override
  public final CandidateStanding standing(CandidateLink link, Duration within) {
    return tried(
        within,
        time -> isThere(link, time) ? CandidateStanding.KEPT : CandidateStanding.GONE,
        TrackerTrouble::standing);
  }

  @Override
  public final StageLookup stage(CandidateLink link, Duration within) {
    return tried(within, time -> StageLookup.of(stageOf(link, time)), TrackerTrouble::stage);
  }

  @Override
  public final NoteOutcome note(CandidateLink link, String text, Duration within) {
    return tried(
        within,
        time -> {
          write(link, OwnNote.marked(text), time);
          return new NoteOutcome.Written();
        },
        trouble -> trouble.note(vendor));
  }

  @Override
  public final NoteLookup look(CandidateLink link, String mark, Duration within) {
    return tried(
        within,
        time -> NoteLookup.of(written(link, time).stream().anyMatch(one -> one.contains(mark))),
        _ -> NoteLookup.UNKNOWN);
  }

  /**
   * Whether the credentials are accepted, and what they may read. Nothing about a candidate is
   * kept.
   *
   * @param within after which no one waits any more
   */
  public final TrackerHealth examine(Duration within) {
    return tried(
        within,
        this::health,
        trouble -> TrackerHealth.broken(trouble.what(vendor), trouble.mend(settings)));
  }

  @Override
  public final void close() {
    calls.close();
  }
}
