package dev.bonafide.bot.casebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of a stored verdict; of other parts nothing is held. */
final class ReportList {
  private static final JsonFactory JSON = new JsonFactory();

  private ReportList() {}

  /** Reads one element, from its beginning to its end. */
  @FunctionalInterface
  interface Element<T> {
    T read(JsonParser json) throws IOException;
  }

  /**
   * Reads the list of that name.
   *
   * @return what could be read; nothing of what is no verdict
   */
  static <T> List<T> in(String report, String name, Element<T> element) {
    List<T> elements = new ArrayList<>();
    try (JsonParser json = JSON.createParser(report)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isNamed = json.currentName().equals(name);
        if (json.nextToken() == JsonToken.START_ARRAY && isNamed) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            elements.add(element.read(json));
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException _) {
      // What is no JSON is no verdict.
    }
    return List.copyOf(elements);
  }
}
