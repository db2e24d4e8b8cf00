package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was handed in, as JSON. */
final class SubmissionJson {
  private static final JsonMapper JSON = ExportTarget.JSON;

  private SubmissionJson() {}

  static ObjectNode of(Submission submission) {
    ObjectNode json = JSON.createObjectNode();
    json.putObject("subject").putPOJO("kind", submission.kind()).put("name", submission.name());
    ArrayNode claims = json.putArray("claims");
    submission
        .claims()
        .forEach(one -> claims.addObject().put("about", one.about()).put("value", one.value()));
    json.putArray("exhibits")
        .addAll(submission.exhibits().stream().map(SubmissionJson::of).toList());
    json.putPOJO("warnings", submission.warnings()).putPOJO("unread", submission.unread());
    return submission.records().isEmpty() ? json : json.putPOJO("records", submission.records());
  }

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
