package dev.bonafide.bot.casebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bonafide.web.cases.StoredFinding;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of a stored verdict that have an entry of their own, in its order. */
final class ReportFindings {
  private static final String ASIDE = "setAside";

  private ReportFindings() {}

  /** Of a verdict's JSON; none of what is no verdict. */
  static List<StoredFinding> in(String report) {
    return ReportList.in(report, "findings", ReportFindings::fields).stream()
        .filter(fields -> !fields.containsKey("partOf") && !fields.containsKey("beneath"))
        .map(ReportFindings::finding)
        .toList();
  }

  private static StoredFinding finding(Map<String, String> fields) {
    return new StoredFinding(
        fields.getOrDefault("rule", ""),
        fields.getOrDefault("title", ""),
        fields.getOrDefault("strength", ""),
        fields.getOrDefault("noted", "").equals("true"),
        fields.get(ASIDE));
  }

  /** Its texts and truths; of what set it aside only the ruling, which a second reading lacks. */
  private static Map<String, String> fields(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT && field.equals(ASIDE)) {
        fields.put(ASIDE, fields(json).getOrDefault("as", ""));
      } else if (value.isScalarValue()) {
        fields.put(field, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return fields;
  }
}
