package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One opportunity as objects of Lever's. */
final class LeverRows {
  private static final long DAY = 86_400_000L;
  private static final long START = 1_793_520_000_000L;

  private final String id;
  private final FakeCandidate candidate;

  LeverRows(String id, FakeCandidate candidate) {
    this.id = id;
    this.candidate = candidate;
  }

  JsonObject opportunity(boolean expanded) {
    JsonObject row = new JsonObject();
    row.addProperty("id", id);
    row.addProperty("name", candidate.name());
    row.addProperty("isAnonymized", false);
    row.addProperty("confidentiality", candidate.isPrivate() ? "confidential" : "non-confidential");
    JsonObject stage = new JsonObject();
    stage.addProperty("text", candidate.stage());
    row.add("stage", expanded ? stage : new JsonPrimitive("stage-1"));
    JsonArray applications = new JsonArray();
    applications.add(expanded ? application() : new JsonPrimitive("application-1"));
    row.add("applications", applications);
    return row;
  }

  private JsonObject application() {
    JsonArray fields = new JsonArray();
    candidate.answers().forEach(one -> fields.add(field("text", one.question(), one.answer())));
    JsonObject skipped = field("text", "Anything else?", "");
    skipped.add("value", JsonNull.INSTANCE);
    fields.add(skipped);
    JsonObject form = new JsonObject();
    form.addProperty("text", "Additional questions");
    form.add("fields", fields);
    JsonArray forms = new JsonArray();
    forms.add(form);
    JsonObject application = new JsonObject();
    application.add("customQuestions", forms);
    return application;
  }

  List<JsonObject> resumes() {
    List<JsonObject> rows = new ArrayList<>();
    for (FakeCandidate.Uploaded one : candidate.resumes()) {
      JsonObject file = new JsonObject();
      file.addProperty("name", one.filename());
      JsonObject row = row(rows.size());
      row.add("file", file);
      rows.add(row);
    }
    return rows;
  }

  FakeCandidate.@Nullable Uploaded resume(String number) {
    for (int i = 0; i < candidate.resumes().size(); i++) {
      if (row(i).get("id").getAsString().equals(number)) {
        return candidate.resumes().get(i);
      }
    }
    return null;
  }

  List<JsonObject> notes() {
    List<JsonObject> rows = new ArrayList<>();
    candidate.notes().forEach(one -> rows.add(note(rows.size(), one, false, JsonNull.INSTANCE)));
    candidate.secrets().forEach(one -> rows.add(note(rows.size(), one, true, JsonNull.INSTANCE)));
    rows.add(note(rows.size(), "Taken back", false, new JsonPrimitive(START)));
    return rows;
  }

  private static JsonObject note(int number, String text, boolean secret, JsonElement deleted) {
    JsonObject row = row(number);
    row.addProperty("text", "Note");
    row.addProperty("secret", secret);
    row.add("deletedAt", deleted);
    JsonArray fields = new JsonArray();
    fields.add(field("note", "Comment", text));
    row.add("fields", fields);
    return row;
  }

  List<JsonObject> feedback() {
    List<JsonObject> rows = new ArrayList<>();
    for (String one : candidate.scorecards()) {
      JsonObject row = row(rows.size());
      row.addProperty("text", "Onsite interview");
      row.add("deletedAt", JsonNull.INSTANCE);
      JsonArray fields = new JsonArray();
      fields.add(field("score-system", "Rating", "3 - Hire"));
      fields.add(field("textarea", "Notes", one));
      row.add("fields", fields);
      rows.add(row);
    }
    return rows;
  }

  private static JsonObject row(int number) {
    JsonObject row = new JsonObject();
    row.addProperty("id", "row-" + number);
    row.addProperty("createdAt", START + number * DAY);
    return row;
  }

  private static JsonObject field(String type, String text, String value) {
    JsonObject field = new JsonObject();
    field.addProperty("type", type);
    field.addProperty("text", text);
    field.addProperty("value", value);
    return field;
  }
}
