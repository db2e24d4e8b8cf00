package dev.bonafide.hiring.lever;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One opportunity of Lever's. Source: https://hire.lever.co/developer/documentation */
final class LeverCandidate {
  private static final int MOST_RESUMES = 5;

  private final LeverApi api;
  private final CandidateLink link;
  private final CallBudget time;
  private final RecordParts parts;

  LeverCandidate(LeverApi api, CandidateLink link, CallBudget time) {
    this.api = api;
    this.link = link;
    this.time = time;
    this.parts = new RecordParts(link.vendor(), Set.of("résumé"));
  }

  ApplicantRecord read() throws TrackerFailure {
    JsonNode opportunity =
        api.one(
            at().addQueryParameter("expand", "applications")
                .addQueryParameter("expand", "stage")
                .build(),
            time);
    if (!opportunity.path("id").asText().equalsIgnoreCase(link.candidate())
        || opportunity.path("isAnonymized").asBoolean(false)
        || opportunity.path("confidentiality").asText("").equals("confidential")) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    String stage = opportunity.path("stage").path("text").asText("");
    return new ApplicantRecord(
        link,
        opportunity.path("name").asText("").strip(),
        stage.isBlank() ? null : stage,
        null,
        parts.part("résumé", this::resumes),
        answers(opportunity),
        parts.part("notes", () -> forms("notes", false)),
        parts.part("scorecards", () -> forms("feedback", true)),
        parts.withheld(),
        parts.unread());
  }

  private HttpUrl.Builder at(String... steps) {
    HttpUrl.Builder url = api.at("opportunities", link.candidate());
    for (String step : steps) {
      url.addPathSegment(step);
    }
    return url;
  }

  private static List<ApplicationAnswer> answers(JsonNode opportunity) {
    List<ApplicationAnswer> answers = new ArrayList<>();
    for (JsonNode application : opportunity.path("applications")) {
      for (JsonNode form : application.path("customQuestions")) {
        for (JsonNode field : form.path("fields")) {
          String question = PlainValue.of(field.path("text"));
          String answer = PlainValue.of(field.path("value"));
          if (!question.isEmpty() && !answer.isEmpty()) {
            answers.add(new ApplicationAnswer(question, answer));
          }
        }
      }
    }
    return answers;
  }

  private List<ResumeFile> resumes() throws TrackerFailure {
    List<JsonNode> rows =
        api.rows(at("resumes").build(), time).stream()
            .sorted(created().reversed())
            .limit(MOST_RESUMES)
            .toList();
    List<ResumeFile> files = new ArrayList<>();
    for (JsonNode row : rows) {
      String name = row.path("file").path("name").asText("résumé");
      try {
        files.add(new ResumeFile(name, bytes(row.path("id").asText())));
      } catch (TrackerFailure e) {
        parts.lost(name, e);
      }
    }
    return files;
  }

  /** The API may lead to where the file is stored; an address that has ended is asked for anew. */
  private byte[] bytes(String id) throws TrackerFailure {
    HttpUrl url = at("resumes", id, "download").build();
    try {
      return api.file(url, time);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.SCOPE && e.trouble() != TrackerTrouble.MISSING) {
        throw e;
      }
      return api.file(url, time);
    }
  }

  /**
   * Notes and feedback have one form.
   *
   * @param titled whether a field says what it is about
   */
  private List<TeamNote> forms(String list, boolean titled) throws TrackerFailure {
    return api.rows(at(list).build(), time).stream()
        .filter(row -> !row.path("secret").asBoolean(false))
        .filter(row -> !row.path("deletedAt").isNumber())
        .sorted(created())
        .map(row -> new TeamNote(words(row, titled), moment(row)))
        .filter(note -> !note.text().isEmpty() && !OwnNote.isOne(note.text()))
        .toList();
  }

  private static String words(JsonNode row, boolean titled) {
    List<String> lines = new ArrayList<>();
    for (JsonNode field : row.path("fields")) {
      String value = PlainValue.of(field.path("value"));
      String title = titled ? PlainValue.of(field.path("text")) : "";
      if (!value.isEmpty()) {
        lines.add(title.isEmpty() ? value : title + ": " + value);
      }
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static Comparator<JsonNode> created() {
    return Comparator.comparingLong(row -> row.path("createdAt").asLong());
  }

  private static @Nullable String moment(JsonNode row) {
    JsonNode created = row.path("createdAt");
    return created.isNumber() ? Instant.ofEpochMilli(created.asLong()).toString() : null;
  }
}
