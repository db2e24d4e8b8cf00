package dev.bonafide.hiring.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.ApplicationAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Words as people typed them: systems keep them as HTML, or as values of many kinds. */
public final class PlainValue {
  /** A note or an answer that someone typed has less. */
  private static final int LONGEST = 50_000;

  /** What holds the words of a value that is more than words. */
  private static final List<String> INSIDE = List.of("label", "value", "text", "score");

  private PlainValue() {}

  /** A value as text; empty for none. */
  public static String of(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(one -> parts.add(of(one)));
      return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
    if (value.isObject()) {
      return INSIDE.stream()
          .filter(value::has)
          .findFirst()
          .map(name -> of(value.path(name)))
          .orElse("");
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "Yes" : "No";
    }
    return value.isNull() || value.isMissingNode() ? "" : plain(value.asText());
  }

  /** An answer to a question of a form; null where either is empty. */
  public static @Nullable ApplicationAnswer answer(JsonNode question, JsonNode answer) {
    String asked = of(question);
    String said = of(answer);
    return asked.isEmpty() || said.isEmpty() ? null : new ApplicationAnswer(asked, said);
  }

  private static String plain(String written) {
    String bounded = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    return bounded.indexOf('<') < 0 ? bounded.strip() : unmarked(bounded);
  }

  private static String unmarked(String html) {
    Document page = Jsoup.parse(html);
    page.select("br").append("\n");
    page.select("p, div, li, tr, h1, h2, h3, h4").append("\n");
    return page.body().wholeText().strip();
  }
}
