package dev.bonafide.bot.casebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a stored verdict is about. Only as much of it is read as stands before that.
 *
 * @param kind the id; null where it is not told
 * @param name null where nobody said
 */
record ReportSubject(@Nullable String kind, @Nullable String name) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final ReportSubject UNKNOWN = new ReportSubject(null, null);

  /** Of a verdict's JSON; of what is no verdict nothing is told. */
  static ReportSubject in(String report) {
    try (JsonParser json = JSON.createParser(report)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isSubject = json.currentName().equals("subject");
        if (json.nextToken() == JsonToken.START_OBJECT && isSubject) {
          return read(json);
        }
        json.skipChildren();
      }
    } catch (IOException _) {
      // What is no JSON is no verdict.
    }
    return UNKNOWN;
  }

  private static ReportSubject read(JsonParser json) throws IOException {
    String kind = null;
    String name = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
      if (isText && field.equals("kind")) {
        kind = json.getText();
      } else if (isText && field.equals("name")) {
        name = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return new ReportSubject(kind, name);
  }
}
