package dev.bonafide.bot.casebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bonafide.web.cases.StoredFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of a stored verdict that have an entry of their own, in its order. */
final class ReportFindings {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String ASIDE = "setAside";

  private ReportFindings() {}

  /** Of a verdict's JSON; none of what is no verdict. */
  static List<StoredFinding> in(String report) {
    List<StoredFinding> findings = new ArrayList<>();
    try (JsonParser json = JSON.createParser(report)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isFindings = json.currentName().equals("findings");
        if (json.nextToken() == JsonToken.START_ARRAY && isFindings) {
          read(json, findings);
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException _) {
      // What is no JSON is no verdict.
    }
    return List.copyOf(findings);
  }

  private static void read(JsonParser json, List<StoredFinding> findings) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> fields = fields(json);
      if (!fields.containsKey("partOf") && !fields.containsKey("beneath")) {
        findings.add(
            new StoredFinding(
                fields.getOrDefault("rule", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("strength", ""),
                fields.getOrDefault("noted", "").equals("true"),
                fields.get(ASIDE)));
      }
    }
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
