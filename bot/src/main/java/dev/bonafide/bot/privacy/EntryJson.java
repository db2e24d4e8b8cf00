package dev.bonafide.bot.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One line of a case as JSON. */
record EntryJson(JsonGenerator json) {
  private static final JsonFactory REPORTS = new JsonFactory();

  /**
   * Writes a line.
   *
   * @param rules the ids of the rules that fired, where the report is not there any more
   */
  void write(Entry entry, List<String> rules) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind(entry));
    json.writeStringField("at", entry.at().toString());
    json.writeStringField("by", entry.by());
    switch (entry) {
      case Entry.HandedIn in -> new SubmissionJson(json).write(in.submission());
      case Entry.Examined examined -> write(examined, rules);
      case Entry.Ruled ruled -> write(ruled);
      case Entry.Concluded concluded -> {
        json.writeStringField("outcome", concluded.conclusion().id());
        json.writeStringField("note", concluded.note());
      }
      case Entry.Appealed appeal -> json.writeStringField("words", appeal.words());
      case Entry.Unlinked unlinked -> {
        json.writeNumberField("other", unlinked.other());
        json.writeStringField("reason", unlinked.reason());
      }
      case Entry.Ticked ticked -> write(ticked);
      case Entry.Challenged asked -> {
        json.writeStringField("thing", asked.thing());
        json.writeStringField("code", asked.code());
        json.writeStringField("until", asked.until().toString());
      }
      case Entry.Proved shown -> {
        json.writeStringField("thing", shown.thing());
        json.writeNumberField("challenge", shown.challenge());
        json.writeStringField("place", shown.place());
      }
      case Entry.Undone undone -> json.writeNumberField("line", undone.line());
      case Entry.Source source ->
          json.writeStringField("state", source.state().name().toLowerCase(Locale.ROOT));
    }
    json.writeEndObject();
  }

  private static String kind(Entry entry) {
    return switch (entry) {
      case Entry.HandedIn _ -> "handed_in";
      case Entry.Examined _ -> "examined";
      case Entry.Ruled _ -> "ruled";
      case Entry.Concluded _ -> "concluded";
      case Entry.Appealed _ -> "appealed";
      case Entry.Unlinked _ -> "unlinked";
      case Entry.Ticked _ -> "ticked";
      case Entry.Challenged _ -> "challenged";
      case Entry.Proved _ -> "proved";
      case Entry.Undone _ -> "undone";
      case Entry.Source _ -> "source";
    };
  }

  private void write(Entry.Examined examined, List<String> rules) throws IOException {
    json.writeStringField("verdict", examined.verdict());
    json.writeStringField("rules", examined.rules());
    json.writeStringField("settings", examined.settings());
    if (!rules.isEmpty()) {
      json.writeArrayFieldStart("findings");
      for (String rule : rules) {
        json.writeString(rule);
      }
      json.writeEndArray();
    }
    if (!examined.report().isEmpty()) {
      json.writeFieldName("report");
      copy(examined.report());
    }
  }

  private void copy(String report) throws IOException {
    try (JsonParser stored = REPORTS.createParser(report)) {
      stored.nextToken();
      json.copyCurrentStructure(stored);
    }
  }

  private void write(Entry.Ticked ticked) throws IOException {
    json.writeArrayFieldStart("because");
    for (String rule : ticked.because()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    json.writeStringField("question", ticked.question());
  }

  private void write(Entry.Ruled ruled) throws IOException {
    Disposition disposition = ruled.disposition();
    json.writeStringField("finding", ruled.finding());
    json.writeStringField("disposition", disposition == null ? null : disposition.id());
    json.writeStringField("reason", ruled.reason());
  }
}
