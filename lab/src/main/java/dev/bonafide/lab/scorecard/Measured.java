package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluation.Confusion;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.lab.evaluation.baseline.AtOnePercent;
import dev.bonafide.lab.evaluation.scorecard.Baseline;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import dev.bonafide.lab.evaluation.scorecard.Share;
import dev.bonafide.lab.evaluation.scorecard.SourceFigures;
import dev.bonafide.lab.evaluation.scorecard.WeightedErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of what was measured on the cases as they are. */
final class Measured {
  private final Scorecard card;
  private final Measures measures;

  Measured(Scorecard card) {
    this.card = card;
    this.measures = card.measures();
  }

  Table verdicts() {
    return new Table(
        Row.of("verdict", "precision", "recall", "of 10,000 genuine cases"),
        List.of(row("ask first, or stop", measures.flagged()), row("stop", measures.highRisk())));
  }

  Table bySubject() {
    List<Row> rows = new ArrayList<>();
    for (String kind : kinds()) {
      Measures some =
          Measures.of(
              card.judged().stream()
                  .map(one -> one.prediction())
                  .filter(one -> one.subject().equals(kind))
                  .toList());
      rows.add(row(kind + ", flagged", some.flagged()));
      rows.add(row(kind + ", stop", some.highRisk()));
    }
    return new Table(Row.of("kind", "precision", "recall", "of 10,000 genuine cases"), rows);
  }

  private List<String> kinds() {
    return card.judged().stream()
        .map(one -> one.prediction().subject())
        .distinct()
        .sorted()
        .toList();
  }

  private static Row row(String what, Confusion counts) {
    return Row.of(
        what,
        FigureText.share(new Share(counts.tp(), counts.tp() + counts.fp())),
        FigureText.share(new Share(counts.tp(), counts.tp() + counts.fn())),
        FigureText.perTenThousand(new Share(counts.fp(), counts.fp() + counts.tn())));
  }

  static Table sources(List<SourceFigures> sources) {
    return new Table(
        Row.of("honest cases of", "cases", "flagged", "stop", "flagged of 10,000"),
        sources.stream()
            .map(
                one ->
                    Row.of(
                        one.source(),
                        String.valueOf(one.honest()),
                        String.valueOf(one.flagged()),
                        String.valueOf(one.highRisk()),
                        FigureText.perTenThousand(one.share())))
            .toList());
  }

  Table scores() {
    WeightedErrors errors = card.errors();
    return new Table(
        Row.of("figure", "value"),
        List.of(
            Row.of(
                "area under the ROC curve",
                FigureText.number(measures.ranking().rocAuc().orElse(0))),
            Row.of(
                "calibration error",
                FigureText.number(measures.calibration().expectedError().orElse(0))),
            Row.of(
                "weighted errors per 100 cases (an honest case counts 5 if flagged, 25 if stopped)",
                FigureText.number(errors.perHundred()))));
  }

  static Table baseline(Baseline baseline) {
    return new Table(
        Row.of("when at most 1% of the cases from each honest source are flagged", "frauds found"),
        List.of(
            Row.of("the rules, by the sum of the evidence", found(baseline.rules())),
            Row.of(
                "a cross-validated bag-of-words regression; its area under the ROC curve is "
                    + FigureText.number(baseline.rocAuc().orElse(0)),
                found(baseline.words()))));
  }

  private static String found(AtOnePercent at) {
    return FigureText.share(new Share(at.found(), at.frauds()));
  }

  /** Of each source, what either flags at its threshold. */
  static Table atOnePercent(Baseline baseline) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Integer> one : baseline.rules().honest().entrySet()) {
      String source = one.getKey();
      rows.add(
          Row.of(
              source,
              String.valueOf(one.getValue()),
              String.valueOf(baseline.rules().flagged().get(source)),
              String.valueOf(baseline.words().flagged().get(source))));
    }
    return new Table(Row.of("honest cases of", "cases", "the rules flag", "the words flag"), rows);
  }
}
