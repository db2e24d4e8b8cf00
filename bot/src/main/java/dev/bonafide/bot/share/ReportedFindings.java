package dev.bonafide.bot.share;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bonafide.sharing.FoundQuote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stored verdict is about, and the words that its findings cite. What was set aside is none
 * of them.
 *
 * @param kind of the subject, its id; empty where it is not told
 */
record ReportedFindings(String kind, List<FoundQuote> quotes) {
  static final ReportedFindings NONE = new ReportedFindings("", List.of());

  private static final JsonFactory JSON = new JsonFactory();

  ReportedFindings {
    quotes = List.copyOf(quotes);
  }

  /** Of a verdict's JSON; of what is no verdict, nothing. */
  static ReportedFindings in(String report) {
    List<FoundQuote> quotes = new ArrayList<>();
    String kind = "";
    try (JsonParser json = JSON.createParser(report)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("findings") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            quotes.addAll(finding(json));
          }
        } else if (field.equals("subject") && value == JsonToken.START_OBJECT) {
          kind = kind(json);
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException _) {
      return NONE; // What is no JSON is no verdict.
    }
    return new ReportedFindings(kind, quotes);
  }

  private static String kind(JsonParser json) throws IOException {
    String kind = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isKind = json.currentName().equals("kind");
      if (json.nextToken() == JsonToken.VALUE_STRING && isKind) {
        kind = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return kind;
  }

  private static List<FoundQuote> finding(JsonParser json) throws IOException {
    List<FoundQuote> quotes = new ArrayList<>();
    boolean counts = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("evidence") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          quotes.add(quote(json));
        }
      } else {
        counts &= !(field.equals("setAside") && value == JsonToken.START_OBJECT);
        json.skipChildren();
      }
    }
    return counts ? quotes : List.of();
  }

  private static FoundQuote quote(JsonParser json) throws IOException {
    String exhibit = "";
    String words = "";
    int line = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("exhibit") && value == JsonToken.VALUE_STRING) {
        exhibit = json.getText();
      } else if (field.equals("quote") && value == JsonToken.VALUE_STRING) {
        words = json.getText();
      } else if (field.equals("line") && value.isNumeric()) {
        line = json.getValueAsInt();
      } else {
        json.skipChildren();
      }
    }
    return new FoundQuote(exhibit, line, words);
  }
}
