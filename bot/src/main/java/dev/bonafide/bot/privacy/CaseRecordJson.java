package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.postgres.casefile.CaseRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored case as JSON: what was handed in, what was found, and what people decided. */
final class CaseRecordJson {
  private static final JsonMapper JSON = ExportTarget.JSON;

  private CaseRecordJson() {}

  static ObjectNode of(CaseRecord record) {
    ObjectNode json =
        JSON.createObjectNode()
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
      lines.add(of(entries.get(line), record.findings().getOrDefault(line, List.of())));
    }
    return json;
  }

  /**
   * Makes the JSON of a line: its kind, and its fields as they are named.
   *
   * @param rules the ids of the rules that fired, where the report is not there any more
   */
  private static ObjectNode of(Entry entry, List<String> rules) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("kind", kind(entry))
            .put("at", entry.at().toString())
            .put("by", entry.by());
    switch (entry) {
      case Entry.HandedIn in -> json.setAll(of(in.submission()));
      case Entry.Examined examined -> fill(json, examined, rules);
      case Entry.Concluded end ->
          json.put("outcome", end.conclusion().id()).put("note", end.note());
      default -> json.setAll(JSON.<ObjectNode>valueToTree(entry));
    }
    return json;
  }

  /** The name of its record, such as {@code handed_in}. */
  private static String kind(Entry entry) {
    String name = entry.getClass().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private static void fill(ObjectNode json, Entry.Examined examined, List<String> rules) {
    json.put("verdict", examined.verdict())
        .put("rules", examined.rules())
        .put("settings", examined.settings());
    if (!rules.isEmpty()) {
      json.set("findings", JSON.valueToTree(rules));
    }
    if (!examined.report().isEmpty()) {
      json.set("report", JSON.readTree(examined.report()));
    }
  }

  private static ObjectNode of(Submission submission) {
    ObjectNode json = JSON.createObjectNode();
    json.putObject("subject").putPOJO("kind", submission.kind()).put("name", submission.name());
    ArrayNode claims = json.putArray("claims");
    submission
        .claims()
        .forEach(one -> claims.addObject().put("about", one.about()).put("value", one.value()));
    json.putArray("exhibits")
        .addAll(submission.exhibits().stream().map(CaseRecordJson::of).toList());
    json.putPOJO("warnings", submission.warnings()).putPOJO("unread", submission.unread());
    return submission.records().isEmpty() ? json : json.putPOJO("records", submission.records());
  }

  /** One exhibit, as it was handed in. */
  static ObjectNode of(Exhibit exhibit) {
    return JSON.createObjectNode()
        .put("name", exhibit.name())
        .putPOJO("kind", exhibit.kind())
        .put("speaker", exhibit.speaker())
        .put("at", exhibit.at())
        .put("private", exhibit.isPrivate())
        .put("text", exhibit.text())
        .putPOJO("turns", exhibit.turns());
  }
}
