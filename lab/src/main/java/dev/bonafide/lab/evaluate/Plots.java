package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.Calibration;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.lab.evaluation.Ranking;

/** Calibration, ROC and precision with recall, drawn for a page. */
public final class Plots {
  private Plots() {}

  /** One figure after another. */
  public static String of(Measures measures) {
    Ranking ranking = measures.ranking();
    Calibration calibration = measures.calibration();
    Plot bins =
        new Plot(
                "Calibration: error "
                    + EscapedHtml.figure(calibration.expectedError())
                    + ", Brier score "
                    + EscapedHtml.figure(calibration.brier()),
                "mean score of a bin",
                "share of fraud")
            .diagonal();
    calibration.bins().forEach(bin -> dot(bins, bin));
    double share = measures.cases() == 0 ? 0 : (double) measures.fraud() / measures.cases();
    return bins.svg()
        + new Plot(
                "ROC: area " + EscapedHtml.figure(ranking.rocAuc()),
                "false positive rate",
                "recall")
            .diagonal()
            .curve(ranking.roc())
            .svg()
        + new Plot(
                "Precision and recall: average precision "
                    + EscapedHtml.figure(ranking.averagePrecision()),
                "recall",
                "precision")
            .level(share)
            .curve(ranking.precisionRecall())
            .svg();
  }

  private static void dot(Plot plot, Calibration.Bin bin) {
    plot.dot(
        new Ranking.Point(bin.meanScore(), bin.fraudShare()),
        5,
        "%d cases: mean score %s, %s fraud"
            .formatted(
                bin.cases(),
                EscapedHtml.figure(bin.meanScore()),
                EscapedHtml.figure(bin.fraudShare())));
  }
}
