package dev.bonafide.hiring.ashby;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.ApplicantRecord;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.OwnNote;
import dev.bonafide.applicant.ResumeFile;
import dev.bonafide.applicant.TeamNote;
import dev.bonafide.hiring.wire.PlainValue;
import dev.bonafide.hiring.wire.RecordParts;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One candidate of Ashby's. Source: https://developers.ashbyhq.com/reference/candidateinfo,
 * candidatelistnotes, applicationinfo, applicationfeedbacklist, and fileinfo.
 */
final class AshbyCandidate {
  /** Of one candidate; each costs two calls. */
  private static final int MOST_APPLICATIONS = 3;

  private final AshbyApi api;
  private final CandidateLink link;
  private final CallBudget time;
  private final RecordParts parts;

  AshbyCandidate(AshbyApi api, CandidateLink link, CallBudget time) {
    this.api = api;
    this.link = link;
    this.time = time;
    this.parts = new RecordParts(link.vendor(), Set.of("résumé"));
  }

  ApplicantRecord read() throws TrackerFailure {
    JsonNode candidate =
        api.read("candidate.info", AshbyApi.body().put("id", link.candidate()), time);
    if (!candidate.path("id").asText().equalsIgnoreCase(link.candidate())) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    List<String> applications = applications(candidate);
    List<JsonNode> details = parts.part("application answers", () -> details(applications));
    return new ApplicantRecord(
        link,
        candidate.path("name").asText("").strip(),
        details.stream()
            .map(one -> one.path("currentInterviewStage").path("title").asText(""))
            .filter(stage -> !stage.isBlank())
            .findFirst()
            .orElse(null),
        AshbySignals.of(candidate, api, time),
        parts.part("résumé", () -> resumes(candidate.path("resumeFileHandle"))),
        answers(details),
        parts.part("notes", this::notes),
        parts.part("scorecards", () -> scorecards(applications)),
        parts.withheld(),
        parts.unread());
  }

  private List<String> applications(JsonNode candidate) throws TrackerFailure {
    List<String> ids = new ArrayList<>();
    candidate.path("applicationIds").forEach(id -> ids.add(id.asText()));
    if (link.application() != null) {
      if (!ids.contains(link.application())) {
        throw new TrackerFailure(TrackerTrouble.MISSING);
      }
      return List.of(link.application());
    }
    return ids.size() > MOST_APPLICATIONS
        ? ids.subList(ids.size() - MOST_APPLICATIONS, ids.size())
        : ids;
  }

  private List<JsonNode> details(List<String> applications) throws TrackerFailure {
    List<JsonNode> details = new ArrayList<>();
    for (String id : applications) {
      var asked = AshbyApi.body().put("applicationId", id);
      asked.putArray("expand").add("applicationFormSubmissions");
      details.add(api.read("application.info", asked, time));
    }
    return details;
  }

  private static List<ApplicationAnswer> answers(List<JsonNode> applications) {
    List<ApplicationAnswer> answers = new ArrayList<>();
    for (JsonNode application : applications) {
      for (JsonNode form : application.path("applicationFormSubmissions")) {
        for (FormLine line : FormLine.answered(form)) {
          answers.add(new ApplicationAnswer(line.title(), line.value()));
        }
      }
    }
    return answers;
  }

  private List<ResumeFile> resumes(JsonNode handle) throws TrackerFailure {
    String written = handle.path("handle").asText("");
    if (written.isEmpty()) {
      return List.of();
    }
    String name = handle.path("name").asText("résumé");
    try {
      return List.of(new ResumeFile(name, bytes(written)));
    } catch (TrackerFailure e) {
      parts.lost(name, e);
      return List.of();
    }
  }

  /** An address that has ended is asked for anew. */
  private byte[] bytes(String handle) throws TrackerFailure {
    String address = address(handle);
    try {
      return api.file(address, time);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.SCOPE && e.trouble() != TrackerTrouble.MISSING) {
        throw e;
      }
      return api.file(address(handle), time);
    }
  }

  private String address(String handle) throws TrackerFailure {
    return api.read("file.info", AshbyApi.body().put("fileHandle", handle), time)
        .path("url")
        .asText("");
  }

  private List<TeamNote> notes() throws TrackerFailure {
    return api
        .rows("candidate.listNotes", AshbyApi.body().put("candidateId", link.candidate()), time)
        .stream()
        .filter(note -> !note.path("isPrivate").asBoolean(false))
        .sorted(Comparator.comparing(note -> note.path("createdAt").asText()))
        .map(
            note ->
                new TeamNote(PlainValue.of(note.path("content")), note.path("createdAt").asText()))
        .filter(note -> !note.text().isEmpty() && !OwnNote.isOne(note.text()))
        .toList();
  }

  private List<TeamNote> scorecards(List<String> applications) throws TrackerFailure {
    List<TeamNote> scorecards = new ArrayList<>();
    for (String id : applications) {
      api.rows("applicationFeedback.list", AshbyApi.body().put("applicationId", id), time).stream()
          .sorted(Comparator.comparing(one -> one.path("submittedAt").asText()))
          .map(one -> new TeamNote(FormLine.written(one), one.path("submittedAt").asText()))
          .filter(one -> !one.text().isEmpty())
          .forEach(scorecards::add);
    }
    return scorecards;
  }
}
