package dev.bonafide.bot.casebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bonafide.web.cases.StoredQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The questions of a stored verdict, in its order. */
final class ReportQuestions {
  private ReportQuestions() {}

  /** Of a verdict's JSON; none of what is no verdict. */
  static List<StoredQuestion> in(String report) {
    return ReportList.in(report, "questions", ReportQuestions::question);
  }

  private static StoredQuestion question(JsonParser json) throws IOException {
    String ask = "";
    List<String> because = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING && field.equals("ask")) {
        ask = json.getText();
      } else if (value == JsonToken.START_ARRAY && field.equals("because")) {
        because = texts(json);
      } else {
        json.skipChildren();
      }
    }
    return new StoredQuestion(ask, because);
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(json.getText());
    }
    return texts;
  }
}
