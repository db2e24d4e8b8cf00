package dev.bonafide.hiring.greenhouse;

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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One candidate, out of the lists of Harvest v3, with no field that is not needed. Source:
 * https://harvestdocs.greenhouse.io/reference
 */
final class HarvestCandidate {
  /** What a list takes of IDs in one parameter. */
  private static final int MOST_IDS = 50;

  private final HarvestApi api;
  private final CandidateLink link;
  private final CallBudget time;
  private final RecordParts parts;

  HarvestCandidate(HarvestApi api, CandidateLink link, CallBudget time) {
    this.api = api;
    this.link = link;
    this.time = time;
    this.parts = new RecordParts(link.vendor(), Set.of("résumé"));
  }

  ApplicantRecord read() throws TrackerFailure {
    JsonNode candidate =
        api
            .rows(
                "candidates",
                Map.of("ids", link.candidate(), "private", "false"),
                "id,first_name,last_name,private",
                time)
            .stream()
            .filter(row -> row.path("id").asText().equals(link.candidate()))
            .filter(row -> !row.path("private").asBoolean(false))
            .findFirst()
            .orElseThrow(() -> new TrackerFailure(TrackerTrouble.MISSING));
    List<JsonNode> applications = applications();
    String ids =
        applications.stream().map(row -> row.path("id").asText()).collect(Collectors.joining(","));
    return new ApplicantRecord(
        link,
        name(candidate),
        applications.stream()
            .map(row -> row.path("stage_name").asText(""))
            .filter(stage -> !stage.isBlank())
            .findFirst()
            .orElse(null),
        null,
        ids.isEmpty() ? List.of() : resumes(ids),
        applications.stream().flatMap(HarvestCandidate::answers).toList(),
        parts.part("notes", this::notes),
        ids.isEmpty() ? List.of() : parts.part("scorecards", () -> scorecards(ids)),
        parts.withheld(),
        parts.unread());
  }

  private static String name(JsonNode candidate) {
    return (candidate.path("first_name").asText("") + " " + candidate.path("last_name").asText(""))
        .strip();
  }

  /** Those that are meant, the latest first. */
  private List<JsonNode> applications() throws TrackerFailure {
    List<JsonNode> rows =
        api
            .rows(
                "applications",
                Map.of("candidate_ids", link.candidate()),
                "id,candidate_id,stage_name,answers,created_at",
                time)
            .stream()
            .filter(row -> row.path("candidate_id").asText().equals(link.candidate()))
            .filter(
                row ->
                    link.application() == null
                        || row.path("id").asText().equals(link.application()))
            .sorted(created().reversed())
            .limit(MOST_IDS)
            .toList();
    if (rows.isEmpty() && link.application() != null) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    return rows;
  }

  private static Stream<ApplicationAnswer> answers(JsonNode application) {
    List<ApplicationAnswer> answers = new ArrayList<>();
    for (JsonNode one : application.path("answers")) {
      String question = PlainValue.of(one.path("question"));
      String answer = PlainValue.of(one.path("answer"));
      if (!question.isEmpty() && !answer.isEmpty()) {
        answers.add(new ApplicationAnswer(question, answer));
      }
    }
    return answers.stream();
  }

  private List<ResumeFile> resumes(String applications) {
    return parts.part("résumé", () -> new HarvestResumes(api, parts, time).read(applications));
  }

  /** What the whole team may see; what others may not is not shown to whoever asks here. */
  private List<TeamNote> notes() throws TrackerFailure {
    return api
        .rows(
            "notes",
            Map.of(
                "candidate_ids",
                link.candidate(),
                "type",
                "NOTE",
                "visibility",
                "publicly_visible"),
            "id,candidate_id,body,type,visibility,created_at",
            time)
        .stream()
        .filter(row -> row.path("type").asText().equals("NOTE"))
        .filter(row -> row.path("visibility").asText().equals("publicly_visible"))
        .sorted(created())
        .map(row -> new TeamNote(PlainValue.of(row.path("body")), row.path("created_at").asText()))
        .filter(note -> !note.text().isEmpty() && !OwnNote.isOne(note.text()))
        .toList();
  }

  private List<TeamNote> scorecards(String applications) throws TrackerFailure {
    return api
        .rows(
            "scorecards",
            Map.of("application_ids", applications, "status", "complete"),
            "id,application_id,status,candidate_rating,notes,public_notes,submitted_at",
            time)
        .stream()
        .filter(row -> row.path("status").asText().equals("complete"))
        .sorted(Comparator.comparing(row -> row.path("submitted_at").asText()))
        .map(HarvestCandidate::scorecard)
        .filter(note -> !note.text().isEmpty())
        .toList();
  }

  private static TeamNote scorecard(JsonNode row) {
    String text =
        Stream.of(
                rating(row.path("candidate_rating").asText("")),
                PlainValue.of(row.path("notes")),
                PlainValue.of(row.path("public_notes")))
            .filter(part -> !part.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    return new TeamNote(text, row.path("submitted_at").asText());
  }

  private static String rating(String rating) {
    return rating.isEmpty() || rating.equals("no_decision")
        ? ""
        : "Rating: " + rating.replace('_', ' ');
  }

  private static Comparator<JsonNode> created() {
    return Comparator.comparing(row -> row.path("created_at").asText());
  }
}
