package dev.bonafide.lab.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/** The part of the page that holds the rules alone beside the rules with a language model. */
final class BesidePart {
  private BesidePart() {}

  /** Empty where no model is set. */
  static String of(Evaluation evaluation) {
    return evaluation
        .asked()
        .map(
            asked ->
                "<h2>The rules alone, and with %s</h2>".formatted(EscapedHtml.text(asked.model()))
                    + "<div class=\"wide\"><table><thead><tr><th>counted</th><th>rules alone</th>"
                    + "<th>with the model</th></tr></thead><tbody>"
                    + SideBySide.of(List.of(evaluation.alone(), evaluation.predictions())).stream()
                        .map(BesidePart::row)
                        .collect(Collectors.joining())
                    + "</tbody></table></div>"
                    + AskedText.of(asked).stream()
                        .map(BesidePart::paragraph)
                        .collect(Collectors.joining())
                    + paragraph(AskedText.CAVEAT))
        .orElse("");
  }

  private static String row(SideBySide.Row row) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
        .formatted(EscapedHtml.text(row.what()), row.alone(), row.with());
  }

  private static String paragraph(String line) {
    return "<p>" + EscapedHtml.text(line) + "</p>";
  }
}
