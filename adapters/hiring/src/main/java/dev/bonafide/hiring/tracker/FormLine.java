package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.PlainValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A field of a form that somebody filled in. Values are kept by their fields' paths, and the form's
 * definition says what a path is called.
 */
record FormLine(String title, String value) {

  /** Fields that the vendor defines, such as contact data and files. */
  private static final String BUILT_IN = "_systemfield_";

  /** What a candidate answered to a team's own questions, in their order. */
  static List<FormLine> answered(JsonNode submission) {
    return of(submission, false);
  }

  private static List<FormLine> of(JsonNode submission, boolean builtIn) {
    Map<String, String> titles = titles(submission.path("formDefinition"));
    List<FormLine> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : submission.path("submittedValues").properties()) {
      String title = titles.get(one.getKey());
      String value = PlainValue.of(one.getValue());
      boolean isAsked = builtIn || !one.getKey().startsWith(BUILT_IN);
      if (title != null && isAsked && !value.isEmpty()) {
        lines.add(new FormLine(title, value));
      }
    }
    return lines;
  }

  /** All fields of a submission as text. */
  static String written(JsonNode submission) {
    return of(submission, true).stream()
        .map(line -> line.title() + ": " + line.value())
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
    String path = field.path("path").asText("");
    titles.put(path, PlainValue.of(field.path("title")));
  }
}
