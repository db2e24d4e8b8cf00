package dev.bonafide.bot.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bonafide.casefile.Entry;
import dev.bonafide.postgres.casefile.CaseRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** A stored case as JSON: what was handed in, what was found, and what people decided. */
record CaseRecordJson(JsonGenerator json) {
  void write(CaseRecord record) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", record.history().id().number());
    json.writeStringField("conversation", record.history().conversation());
    json.writeStringField("openedAt", record.openedAt().toString());
    Instant emptied = record.emptiedAt();
    if (emptied != null) {
      json.writeStringField("emptiedAt", emptied.toString());
    }
    json.writeArrayFieldStart("entries");
    List<Entry> entries = record.history().entries();
    for (int line = 0; line < entries.size(); line++) {
      new EntryJson(json).write(entries.get(line), record.findings().getOrDefault(line, List.of()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
