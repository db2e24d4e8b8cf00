package dev.bonafide.bot.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What was handed in, as JSON. */
record SubmissionJson(JsonGenerator json) {

  /** As fields of the object that is being written. */
  void write(Submission submission) throws IOException {
    SubjectKind kind = submission.kind();
    json.writeObjectFieldStart("subject");
    json.writeStringField("kind", kind == null ? null : kind.id());
    json.writeStringField("name", submission.name());
    json.writeEndObject();
    json.writeArrayFieldStart("claims");
    for (Claim claim : submission.claims()) {
      json.writeStartObject();
      json.writeStringField("about", claim.about());
      json.writeStringField("value", claim.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("exhibits");
    for (Exhibit exhibit : submission.exhibits()) {
      write(exhibit);
    }
    json.writeEndArray();
    write("warnings", submission.warnings());
    write("unread", submission.unread());
    if (!submission.records().isEmpty()) {
      writeRecords(submission.records());
    }
  }

  private void writeRecords(List<OutsideRecord> records) throws IOException {
    json.writeArrayFieldStart("records");
    for (OutsideRecord record : records) {
      json.writeStartObject();
      json.writeStringField("system", record.system());
      json.writeStringField("id", record.id());
      json.writeStringField("part", record.part());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void write(Exhibit exhibit) throws IOException {
    ExhibitKind kind = exhibit.kind();
    json.writeStartObject();
    json.writeStringField("name", exhibit.name());
    json.writeStringField("kind", kind == null ? null : kind.id());
    json.writeStringField("speaker", exhibit.speaker());
    json.writeStringField("at", exhibit.at());
    json.writeBooleanField("private", exhibit.isPrivate());
    json.writeStringField("text", exhibit.text());
    json.writeArrayFieldStart("turns");
    for (MessageTurn turn : exhibit.turns()) {
      json.writeStartObject();
      json.writeStringField("speaker", turn.speaker());
      json.writeStringField("at", turn.at());
      json.writeStringField("role", turn.role().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", turn.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String name, List<String> lines) throws IOException {
    json.writeArrayFieldStart(name);
    for (String line : lines) {
      json.writeString(line);
    }
    json.writeEndArray();
  }
}
