package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluation.scorecard.Share;
import java.util.Locale;

/** Figures as tables say them. */
final class FigureText {
  private FigureText() {}

  /** {@code 0.84 (0.79 to 0.88), 224 of 267}. */
  static String share(Share share) {
    return share
        .interval()
        .map(
            interval ->
                String.format(
                    Locale.ROOT,
                    "%.2f (%.2f to %.2f), %d of %d",
                    share.value().orElse(0),
                    interval.low(),
                    interval.high(),
                    share.some(),
                    share.all()))
        .orElse("no cases");
  }

  /** {@code 87 (42 to 180)} of ten thousand. */
  static String perTenThousand(Share share) {
    return share
        .interval()
        .map(
            interval ->
                String.format(
                    Locale.ROOT,
                    "%.0f (%.0f to %.0f)",
                    10_000 * share.value().orElse(0),
                    10_000 * interval.low(),
                    10_000 * interval.high()))
        .orElse("no cases");
  }

  static String number(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
