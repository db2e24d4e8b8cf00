package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.Confusion;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.testkit.evaluation.Prediction;
import dev.bonafide.testkit.evaluation.RuleFigures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An evaluation as one page that needs nothing beside it. */
final class EvaluationPage {
  private static final int MISSES = 300;

  private final Evaluation evaluation;
  private final Measures measures;

  private EvaluationPage(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.measures = evaluation.measures();
  }

  static String of(Evaluation evaluation) {
    EvaluationPage page = new EvaluationPage(evaluation);
    StringBuilder html = new StringBuilder();
    // One pass: what stands in the evidence is never taken for a place to fill.
    for (String piece : frame().split("\\{\\{", -1)) {
      int end = piece.indexOf("}}");
      html.append(end < 0 ? piece : page.part(piece.substring(0, end)) + piece.substring(end + 2));
    }
    return html.toString();
  }

  private String part(String name) {
    return switch (name) {
      case "COUNTS" -> counts();
      case "FIGURES" -> figures();
      case "BESIDE" -> BesidePart.of(evaluation);
      case "PLOTS" -> Plots.of(measures);
      case "SUBJECTS" -> subjects();
      case "RULES" -> rules();
      case "MISSED" -> cases("Fraud that was not flagged", EvaluationPage::isMissed);
      default -> cases("Genuine cases that were flagged", EvaluationPage::isAlarm);
    };
  }

  private static String frame() {
    try (InputStream in = EvaluationPage.class.getResourceAsStream("page.html")) {
      if (in == null) {
        throw new IllegalStateException("the page's frame is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String counts() {
    return "%d cases: %d fraud, %d genuine. %d lines could not be read."
        .formatted(measures.cases(), measures.fraud(), measures.genuine(), evaluation.unreadable());
  }

  private String figures() {
    return row("verify or high risk", measures.flagged()) + row("high risk", measures.highRisk());
  }

  private static String row(String what, Confusion c) {
    return "<tr><th scope=\"row\">%s</th><td>%d of %d</td><td>%d of %d</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            what,
            c.tp(),
            c.tp() + c.fn(),
            c.fp(),
            c.fp() + c.tn(),
            EscapedHtml.figure(c.precision()),
            EscapedHtml.figure(c.recall()),
            EscapedHtml.figure(c.falsePositiveRate()));
  }

  private String subjects() {
    return evaluation.bySubject().entrySet().stream()
        .map(
            e ->
                row(e.getKey() + ", verify or high risk", e.getValue().flagged())
                    + row(e.getKey() + ", high risk", e.getValue().highRisk()))
        .collect(Collectors.joining());
  }

  private String rules() {
    return evaluation.rules().stream()
        .filter(rule -> rule.fraud() + rule.genuine() > 0)
        .map(EvaluationPage::rule)
        .collect(Collectors.joining());
  }

  private static String rule(RuleFigures rule) {
    String ratio =
        rule.ratio()
            .map(
                r ->
                    "<td>%s</td><td>%s to %s</td>"
                        .formatted(
                            EscapedHtml.figure(r.log10()),
                            EscapedHtml.figure(r.low()),
                            EscapedHtml.figure(r.high())))
            .orElse("<td colspan=\"2\">too few cases</td>");
    return "<tr><th scope=\"row\">%s</th><td>%d of %d</td><td>%d of %d</td>%s</tr>"
        .formatted(
            EscapedHtml.text(rule.rule()),
            rule.fraud(),
            rule.couldLookFraud(),
            rule.genuine(),
            rule.couldLookGenuine(),
            ratio);
  }

  private static boolean isMissed(Prediction prediction) {
    return prediction.isFraud() && !prediction.flagged();
  }

  private static boolean isAlarm(Prediction prediction) {
    return !prediction.isFraud() && prediction.flagged();
  }

  private String cases(String title, Predicate<Prediction> which) {
    List<CaseScreening.Screened.Predicted> those =
        evaluation.screened().stream().filter(one -> which.test(one.prediction())).toList();
    String shown =
        those.stream().limit(MISSES).map(EvaluationPage::one).collect(Collectors.joining());
    return "<h2>%s (%d)</h2>%s%s"
        .formatted(
            title,
            those.size(),
            shown,
            those.size() > MISSES ? "<p>The first " + MISSES + " are shown.</p>" : "");
  }

  private static String one(CaseScreening.Screened.Predicted one) {
    Prediction prediction = one.prediction();
    String expected = prediction.expectation().verdict();
    String evidence =
        one.evidence().stream()
            .map(line -> "<li>" + EscapedHtml.text(line) + "</li>")
            .collect(Collectors.joining());
    return "<details><summary><b>%s</b> <span>%s, %s, score %s%s</span></summary>%s</details>"
        .formatted(
            EscapedHtml.text(prediction.id()),
            EscapedHtml.text(prediction.subject()),
            EscapedHtml.text(prediction.verdict()),
            EscapedHtml.figure(prediction.score()),
            expected == null ? "" : ", expected " + EscapedHtml.text(expected),
            evidence.isEmpty() ? "<p>No rule fired.</p>" : "<ul>" + evidence + "</ul>");
  }
}
