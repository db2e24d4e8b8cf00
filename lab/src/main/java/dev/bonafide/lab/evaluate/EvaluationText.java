package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.AskedFigures;
import dev.bonafide.lab.evaluation.ChanceError;
import dev.bonafide.lab.evaluation.Confusion;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.show.Paint;
import dev.bonafide.terminal.show.Wrapped;
import dev.bonafide.testkit.evaluation.RuleFigures;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The measures for people: what was right and wrong first, then the ranking, then the rules. */
public final class EvaluationText {
  private final PrintStream out;
  private final Paint paint;
  private final boolean narrow;
  private final int width;

  public EvaluationText(Console console) {
    this.out = console.out();
    this.paint = new Paint(console.coloured());
    this.width = console.width();
    this.narrow = console.screen().outIsTerminal() && console.width() < 70;
  }

  public void print(Evaluation evaluation) {
    Measures measures = evaluation.measures();
    out.printf(
        "%d cases: %d fraud, %d genuine; %d unreadable%n",
        measures.cases(), measures.fraud(), measures.genuine(), evaluation.unreadable());
    out.println();
    confusion("verify or high risk", measures.flagged());
    if (measures.expectedVerify() > 0) {
      out.printf("  %d of the false alarms expect verify%n", measures.expectedVerify());
    }
    confusion("high risk", measures.highRisk());
    line("insufficient evidence", String.valueOf(measures.insufficient()));
    out.println();
    scores(measures);
    line("  by chance alone", shown(ChanceError.of(evaluation.predictions())) + " in 95 of 100");
    line("verdicts as expected", met(measures));
    evaluation.asked().ifPresent(asked -> beside(evaluation, asked));
    evaluation.bySubject().forEach(this::subject);
    rules(evaluation.rules());
    out.println();
    out.printf(
        Locale.ROOT,
        "%.1f cases a second, %.1f s%n",
        evaluation.casesPerSecond(),
        evaluation.tookMs() / 1000);
  }

  private void beside(Evaluation evaluation, AskedFigures asked) {
    out.println();
    out.println(paint.bold("The rules alone, and with " + asked.model()));
    SideBySide.of(List.of(evaluation.alone(), evaluation.predictions()))
        .forEach(
            row ->
                out.println(
                    narrow
                        ? row.what() + "\n  " + row.alone() + ", then " + row.with()
                        : "%-42s %-16s %s".formatted(row.what(), row.alone(), row.with())));
    AskedText.of(asked).forEach(this::wrapped);
    wrapped(AskedText.CAVEAT);
  }

  private void wrapped(String text) {
    Wrapped.at(width, text).forEach(out::println);
  }

  private void scores(Measures measures) {
    line("area under ROC", shown(measures.ranking().rocAuc()));
    line("average precision", shown(measures.ranking().averagePrecision()));
    line("Brier score", shown(measures.calibration().brier()));
    line("calibration error", shown(measures.calibration().expectedError()));
  }

  private static String met(Measures measures) {
    int met = measures.expectations().verdictMet();
    return met + " of " + (met + measures.expectations().verdictMissed());
  }

  private void subject(String kind, Measures measures) {
    out.println();
    out.println(
        paint.bold(kind) + ": " + measures.fraud() + " fraud, " + measures.genuine() + " genuine");
    confusion("verify or high risk", measures.flagged());
    confusion("high risk", measures.highRisk());
  }

  private void confusion(String what, Confusion counts) {
    line(
        what,
        "%d of %d fraud, %d of %d genuine"
            .formatted(
                counts.tp(), counts.tp() + counts.fn(), counts.fp(), counts.fp() + counts.tn()));
    out.println(
        "  precision "
            + shown(counts.precision())
            + (narrow ? "\n  recall " : ", recall ")
            + shown(counts.recall())
            + (narrow ? "\n  " : ", ")
            + "false positive rate "
            + shown(counts.falsePositiveRate()));
  }

  private void line(String name, String value) {
    out.println(narrow ? name + ":\n  " + value : "%-22s %s".formatted(name, value));
  }

  private void rules(List<RuleFigures> rules) {
    List<RuleFigures> fired =
        rules.stream().filter(rule -> rule.fraud() + rule.genuine() > 0).toList();
    out.println();
    out.println(
        paint.bold("Rules that fired")
            + (narrow
                ? ""
                : " (fraud and genuine, of the cases it could check; log10 ratio, 90%)"));
    for (RuleFigures rule : fired) {
      String counts =
          "%d/%d %d/%d"
              .formatted(
                  rule.fraud(), rule.couldLookFraud(), rule.genuine(), rule.couldLookGenuine());
      String ratio =
          rule.ratio()
              .map(r -> "%.2f [%.2f, %.2f]".formatted(r.log10(), r.low(), r.high()))
              .orElse("too few cases");
      out.println(
          narrow
              ? rule.rule() + "\n  " + counts + "  " + ratio
              : "%-40s %-16s %s".formatted(rule.rule(), counts, ratio));
    }
    out.println(fired.size() + " of " + rules.size() + " rules fired");
  }

  private static String shown(OptionalDouble figure) {
    return figure.isPresent()
        ? String.format(Locale.ROOT, "%.3f", figure.getAsDouble())
        : "none (no cases)";
  }
}
