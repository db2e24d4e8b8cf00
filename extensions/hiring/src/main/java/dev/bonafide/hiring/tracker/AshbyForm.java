package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.PlainValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A form of Ashby's that someone filled in. Values are kept by their fields' paths, and the form's
 * definition says what a path is called.
 */
final class AshbyForm {
  /** Fields that the vendor defines, such as contact data and files. */
  private static final String BUILT_IN = "_systemfield_";

  private AshbyForm() {}

  /** What a candidate answered to a team's own questions, in their order. */
  static List<ApplicationAnswer> answered(JsonNode submission) {
    return read(submission, path -> !path.startsWith(BUILT_IN));
  }

  private static List<ApplicationAnswer> read(JsonNode submission, Predicate<String> isAsked) {
    Map<String, String> titles = titles(submission.path("formDefinition"));
    List<ApplicationAnswer> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : submission.path("submittedValues").properties()) {
      String title = titles.get(one.getKey());
      String value = PlainValue.of(one.getValue());
      if (title != null && isAsked.test(one.getKey()) && !value.isEmpty()) {
        lines.add(new ApplicationAnswer(title, value));
      }
    }
    return lines;
  }

  /** All fields of a submission as text. */
  static String written(JsonNode submission) {
    return read(submission, _ -> true).stream()
        .map(line -> line.question() + ": " + line.answer())
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> titles(JsonNode definition) {
    Map<String, String> titles = new HashMap<>();
    definition.path("fields").forEach(field -> title(field, titles));
    for (JsonNode section : definition.path("sections")) {
      section.path("fields").forEach(field -> title(field, titles));
    }
    return titles;
  }

  private static void title(JsonNode entry, Map<String, String> titles) {
    JsonNode field = entry.has("field") ? entry.path("field") : entry;
    String path = Json.text(field, "/path");
    titles.put(path, PlainValue.of(field.path("title")));
  }
}
