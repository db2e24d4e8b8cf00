package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.Entry;
import dev.bonafide.postgres.casefile.CaseRecord;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored case as JSON: what was handed in, what was found, and what people decided. */
final class CaseRecordJson {
  private CaseRecordJson() {}

  static ObjectNode of(CaseRecord record) {
    ObjectNode json =
        ExportTarget.JSON
            .createObjectNode()
            .put("number", record.history().id().number())
            .put("conversation", record.history().conversation())
            .put("openedAt", record.openedAt().toString());
    Instant emptied = record.emptiedAt();
    if (emptied != null) {
      json.put("emptiedAt", emptied.toString());
    }
    ArrayNode lines = json.putArray("entries");
    List<Entry> entries = record.history().entries();
    for (int line = 0; line < entries.size(); line++) {
      lines.add(EntryJson.of(entries.get(line), record.findings().getOrDefault(line, List.of())));
    }
    return json;
  }
}
