package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.Entry;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line of a case as JSON: its kind, and its fields as they are named. */
final class EntryJson {
  private static final JsonMapper JSON = ExportTarget.JSON;

  private EntryJson() {}

  /**
   * Makes the JSON of a line.
   *
   * @param rules the ids of the rules that fired, where the report is not there any more
   */
  static ObjectNode of(Entry entry, List<String> rules) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("kind", kind(entry))
            .put("at", entry.at().toString())
            .put("by", entry.by());
    switch (entry) {
      case Entry.HandedIn in -> json.setAll(SubmissionJson.of(in.submission()));
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
}
