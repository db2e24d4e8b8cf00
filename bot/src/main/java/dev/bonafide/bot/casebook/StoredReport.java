package dev.bonafide.bot.casebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.web.cases.StoredFinding;
import dev.bonafide.web.cases.StoredQuestion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stored verdict, read from its JSON; of what is no verdict nothing is told. */
record StoredReport(JsonNode json) {
  private static final JsonMapper JSON = new JsonMapper();

  static StoredReport of(String report) {
    try {
      return new StoredReport(JSON.readTree(report));
    } catch (JsonProcessingException _) {
      return new StoredReport(MissingNode.getInstance());
    }
  }

  /** The id of what it is about; null where it is not told. */
  @Nullable String kind() {
    return json.path("subject").path("kind").textValue();
  }

  /** The subject's name; null where no one said. */
  @Nullable String name() {
    return json.path("subject").path("name").textValue();
  }

  /** Findings that have an entry of their own, in their order. */
  List<StoredFinding> findings() {
    return each("findings")
        .filter(one -> !one.has("partOf") && !one.has("beneath"))
        .map(StoredReport::finding)
        .toList();
  }

  /** Of what set a finding aside only the ruling is told, which a second reading lacks. */
  private static StoredFinding finding(JsonNode one) {
    String ruled = one.has("setAside") ? text(one.path("setAside"), "as") : null;
    return new StoredFinding(
        text(one, "rule"),
        text(one, "title"),
        text(one, "strength"),
        one.path("noted").booleanValue(),
        ruled);
  }

  /** Questions, in their order. */
  List<StoredQuestion> questions() {
    return each("questions").map(StoredReport::question).toList();
  }

  private static StoredQuestion question(JsonNode one) {
    List<String> because = one.path("because").valueStream().map(JsonNode::asText).toList();
    return new StoredQuestion(text(one, "ask"), because);
  }

  private Stream<JsonNode> each(String list) {
    return json.path(list).valueStream().filter(JsonNode::isObject);
  }

  private static String text(JsonNode of, String field) {
    return Objects.requireNonNullElse(of.path(field).textValue(), "");
  }
}
