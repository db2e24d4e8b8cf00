package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** One candidate as rows of Harvest's lists. */
final class HarvestRows {
  private final String id;
  private final FakeCandidate candidate;

  HarvestRows(String id, FakeCandidate candidate) {
    this.id = id;
    this.candidate = candidate;
  }

  private JsonObject row(int number) {
    JsonObject row = new JsonObject();
    row.addProperty("id", Long.parseLong(id) * 1000 + number);
    row.addProperty("candidate_id", Long.parseLong(id));
    row.addProperty("created_at", "2026-11-%02dT10:00:00.000Z".formatted(1 + number % 28));
    return row;
  }

  private long application() {
    return Long.parseLong(id) * 1000;
  }

  List<JsonObject> candidates() {
    int blank = candidate.name().indexOf(' ');
    JsonObject row = new JsonObject();
    row.addProperty("id", Long.parseLong(id));
    row.addProperty("first_name", candidate.name().substring(0, blank));
    row.addProperty("last_name", candidate.name().substring(blank + 1));
    row.addProperty("private", candidate.isPrivate());
    return List.of(row);
  }

  List<JsonObject> applications() {
    JsonObject row = row(0);
    row.addProperty("status", "in_process");
    row.addProperty("stage_name", candidate.stage());
    JsonArray answers = new JsonArray();
    for (FakeCandidate.Answered one : candidate.answers()) {
      JsonObject answer = new JsonObject();
      answer.addProperty("question", one.question());
      answer.addProperty("answer", one.answer());
      answers.add(answer);
    }
    JsonObject skipped = new JsonObject();
    skipped.addProperty("question", "Anything else?");
    skipped.add("answer", JsonNull.INSTANCE);
    answers.add(skipped);
    row.add("answers", answers);
    return List.of(row);
  }

  List<JsonObject> attachments(FakeGreenhouse server) {
    List<JsonObject> rows = new ArrayList<>();
    for (FakeCandidate.Uploaded one : candidate.resumes()) {
      JsonObject row = row(rows.size());
      row.addProperty("application_id", application());
      row.addProperty("type", "resume");
      row.addProperty("filename", one.filename());
      row.addProperty("url", server.address(one.filename(), one.bytes()));
      rows.add(row);
    }
    JsonObject offer = row(rows.size());
    offer.addProperty("application_id", application());
    offer.addProperty("type", "offer_letter");
    offer.addProperty("filename", "offer.pdf");
    offer.addProperty("url", server.url() + "/files/never");
    rows.add(offer);
    return rows;
  }

  List<JsonObject> notes() {
    List<JsonObject> rows = new ArrayList<>();
    candidate.notes().forEach(one -> rows.add(note(rows.size(), one, "NOTE", "publicly_visible")));
    candidate
        .secrets()
        .forEach(one -> rows.add(note(rows.size(), one, "NOTE", "privately_visible")));
    rows.add(note(rows.size(), "Dear team, I accept.", "EMAIL", "publicly_visible"));
    return rows;
  }

  private JsonObject note(int number, String text, String type, String visibility) {
    JsonObject row = row(number);
    row.addProperty("body", text);
    row.addProperty("type", type);
    row.addProperty("visibility", visibility);
    return row;
  }

  List<JsonObject> scorecards() {
    List<JsonObject> rows = new ArrayList<>();
    for (String one : candidate.scorecards()) {
      rows.add(scorecard(rows.size(), one, "complete"));
    }
    rows.add(scorecard(rows.size(), "Not finished", "draft"));
    return rows;
  }

  private JsonObject scorecard(int number, String text, String status) {
    JsonObject row = row(number);
    row.addProperty("application_id", application());
    row.addProperty("status", status);
    row.addProperty("candidate_rating", "yes");
    row.addProperty("notes", "<p>" + text + "</p>");
    row.add("public_notes", JsonNull.INSTANCE);
    row.addProperty("private_notes", "Between us: " + text);
    row.addProperty("submitted_at", "2026-11-%02dT12:00:00.000Z".formatted(1 + number % 28));
    return row;
  }
}
