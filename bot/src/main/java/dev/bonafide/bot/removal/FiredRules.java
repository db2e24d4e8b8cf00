package dev.bonafide.bot.removal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules that a stored verdict names: all that is left of it once its words went. */
public final class FiredRules {
  private static final JsonFactory JSON = new JsonFactory();

  private FiredRules() {}

  /** The ids of its findings' rules; none of what is no verdict. */
  public static List<String> in(String report) {
    Set<String> rules = new LinkedHashSet<>();
    try (JsonParser json = JSON.createParser(report)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isFindings = json.currentName().equals("findings");
        if (json.nextToken() == JsonToken.START_ARRAY && isFindings) {
          readFindings(json, rules);
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException broken) {
      // What could be read of it is all there is.
    }
    return List.copyOf(rules);
  }

  private static void readFindings(JsonParser json, Set<String> rules) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isRule = json.currentName().equals("rule");
        if (json.nextToken() == JsonToken.VALUE_STRING && isRule) {
          rules.add(json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
  }
}
