package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluate.Replayed;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.lab.evaluation.scorecard.Share;
import java.util.ArrayList;
import java.util.List;

/** The three modes side by side, on the cases that have recorded answers. */
public final class Modes {
  private Modes() {}

  /** As Markdown, with who answered and which answers are stale. */
  public static String of(Replayed replayed) {
    StringBuilder text = new StringBuilder(table(replayed).markdown()).append('\n');
    replayed.answered().forEach(one -> line(text, one));
    replayed
        .stale()
        .forEach(one -> line(text, "stale, because the question has changed: " + one.words()));
    replayed.missing().forEach(one -> line(text, "not answered: " + one.words()));
    return text.toString();
  }

  private static void line(StringBuilder text, String words) {
    text.append("- ").append(words).append('\n');
  }

  private static Table table(Replayed replayed) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < Replayed.MODES.size(); at++) {
      rows.add(row(Replayed.MODES.get(at), Measures.of(replayed.ways().get(at))));
    }
    return new Table(
        Row.of(
            replayed.cases().size() + " cases with recorded answers",
            "frauds flagged",
            "honest, flagged",
            "stop, right and wrong",
            "verdict as expected"),
        rows);
  }

  private static Row row(String mode, Measures measures) {
    var flagged = measures.flagged();
    var highRisk = measures.highRisk();
    int met = measures.expectations().verdictMet();
    return Row.of(
        mode,
        FigureText.share(new Share(flagged.tp(), flagged.tp() + flagged.fn())),
        FigureText.share(new Share(flagged.fp(), flagged.fp() + flagged.tn())),
        highRisk.tp() + " and " + highRisk.fp(),
        FigureText.share(new Share(met, met + measures.expectations().verdictMissed())));
  }
}
