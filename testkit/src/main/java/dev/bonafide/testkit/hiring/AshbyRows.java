package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** One candidate as objects of Ashby's. */
final class AshbyRows {
  private final String id;
  private final FakeCandidate candidate;

  AshbyRows(String id, FakeCandidate candidate) {
    this.id = id;
    this.candidate = candidate;
  }

  static String handle(FakeCandidate.Uploaded file) {
    return "handle-" + System.identityHashCode(file);
  }

  JsonObject candidate() {
    JsonObject row = new JsonObject();
    row.addProperty("id", id);
    row.addProperty("name", candidate.name());
    JsonArray applications = new JsonArray();
    applications.add(FakeAshby.application(id));
    row.add("applicationIds", applications);
    row.addProperty("fraudStatus", candidate.fraud());
    if (!candidate.resumes().isEmpty()) {
      FakeCandidate.Uploaded last = candidate.resumes().getLast();
      JsonObject file = new JsonObject();
      file.addProperty("id", "file");
      file.addProperty("name", last.filename());
      file.addProperty("handle", handle(last));
      row.add("resumeFileHandle", file);
    }
    return row;
  }

  /** A check for each signal, so that a list of them has pages. */
  List<JsonObject> checks() {
    List<JsonObject> rows = new ArrayList<>();
    for (FakeCandidate.Noticed one : candidate.noticed()) {
      JsonObject signal = new JsonObject();
      signal.addProperty("id", "signal-" + rows.size());
      signal.addProperty("category", one.category());
      signal.addProperty("name", one.name());
      signal.addProperty("description", "About " + one.value());
      signal.addProperty("value", one.value());
      JsonArray signals = new JsonArray();
      signals.add(signal);
      JsonObject check = new JsonObject();
      check.addProperty("id", "check-" + rows.size());
      check.add("fraudSignals", signals);
      rows.add(check);
    }
    return rows;
  }

  List<JsonObject> notes() {
    List<JsonObject> rows = new ArrayList<>();
    candidate.notes().forEach(one -> rows.add(note(rows.size(), one, false)));
    candidate.secrets().forEach(one -> rows.add(note(rows.size(), one, true)));
    return rows;
  }

  private static JsonObject note(int number, String text, boolean isPrivate) {
    JsonObject row = new JsonObject();
    row.addProperty("id", "note-" + number);
    row.addProperty("createdAt", time(number));
    row.addProperty("isPrivate", isPrivate);
    row.addProperty("content", text);
    return row;
  }

  private static String time(int number) {
    return "2026-11-%02dT10:00:00.000Z".formatted(1 + number % 28);
  }

  JsonObject application(boolean expanded) {
    JsonObject stage = new JsonObject();
    stage.addProperty("title", candidate.stage());
    JsonObject row = new JsonObject();
    row.addProperty("id", FakeAshby.application(id));
    row.add("currentInterviewStage", stage);
    if (expanded) {
      JsonObject values = new JsonObject();
      JsonArray fields = new JsonArray();
      field(values, fields, "_systemfield_email", "Email", "ana@mail.example.com");
      for (FakeCandidate.Answered one : candidate.answers()) {
        field(values, fields, "path-" + fields.size(), one.question(), one.answer());
      }
      JsonArray forms = new JsonArray();
      forms.add(form(values, fields));
      row.add("applicationFormSubmissions", forms);
    }
    return row;
  }

  List<JsonObject> feedback() {
    List<JsonObject> rows = new ArrayList<>();
    for (String one : candidate.scorecards()) {
      JsonObject values = new JsonObject();
      JsonArray fields = new JsonArray();
      JsonObject score = new JsonObject();
      score.addProperty("score", 3);
      values.add("overall_recommendation", score);
      fields.add(title("overall_recommendation", "Overall Recommendation"));
      field(values, fields, "_systemfield_feedback", "Feedback", "<p>" + one + "</p>");
      JsonObject row = form(values, fields);
      row.addProperty("submittedAt", time(rows.size()));
      rows.add(row);
    }
    return rows;
  }

  private static void field(
      JsonObject values, JsonArray fields, String path, String title, String value) {
    values.addProperty(path, value);
    fields.add(title(path, title));
  }

  private static JsonObject title(String path, String title) {
    JsonObject field = new JsonObject();
    field.addProperty("path", path);
    field.addProperty("title", title);
    JsonObject entry = new JsonObject();
    entry.add("field", field);
    return entry;
  }

  private static JsonObject form(JsonObject values, JsonArray fields) {
    JsonObject section = new JsonObject();
    section.add("fields", fields);
    JsonArray sections = new JsonArray();
    sections.add(section);
    JsonObject definition = new JsonObject();
    definition.add("sections", sections);
    JsonObject form = new JsonObject();
    form.add("formDefinition", definition);
    form.add("submittedValues", values);
    return form;
  }
}
