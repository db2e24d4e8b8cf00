package dev.bonafide.docs;

import dev.bonafide.testkit.evaluation.RuleFigures;
import java.util.Locale;

/** How a red flag did on the labeled cases, as the page about it says it. */
final class Figures {
  /** With fewer cases on a side nothing is said but how few there are. */
  private static final int FEW = 20;

  private Figures() {}

  static String of(RuleFigures figures) {
    Share fraud = new Share(figures.fraud(), figures.couldLookFraud());
    Share genuine = new Share(figures.genuine(), figures.couldLookGenuine());
    return "fraud: %d of %d cases, %s | genuine: %d of %d cases, %s | %s"
        .formatted(
            fraud.some(),
            fraud.all(),
            fraud.shown(),
            genuine.some(),
            genuine.all(),
            genuine.shown(),
            told(figures));
  }

  private static String told(RuleFigures figures) {
    if (figures.couldLookFraud() < FEW || figures.couldLookGenuine() < FEW) {
      return "Too few cases in which it could run.";
    }
    if (figures.fraud() + figures.genuine() == 0) {
      return "It fired on none of these cases.";
    }
    RuleFigures.Ratio ratio = figures.ratio().orElseThrow();
    return ratio.low() > 0
        ? "It fired about %s times as often on fraud as on genuine cases (90%% interval: %s to %s)."
            .formatted(times(ratio.log10()), times(ratio.low()), times(ratio.high()))
        : "Too few cases to say whether it fires more often on fraud than on genuine cases.";
  }

  private static String times(double log10) {
    double times = Math.pow(10, log10);
    return times < 9.95
        ? String.format(Locale.ROOT, "%.1f", times)
        : String.valueOf(Math.round(times));
  }
}
