package dev.bonafide.terminal.evaluate;

import dev.bonafide.evaluation.Confusion;
import dev.bonafide.evaluation.Measures;
import dev.bonafide.evaluation.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The rules alone beside the rules with a language model, over the same cases, row by row. */
final class SideBySide {
  private final List<Row> rows = new ArrayList<>();

  private SideBySide() {}

  /** One figure, twice. */
  record Row(String what, String alone, String with) {}

  /** All cases first, then each kind of subject. */
  static List<Row> of(List<Prediction> alone, List<Prediction> with) {
    SideBySide table = new SideBySide();
    table.add("all", Measures.of(alone), Measures.of(with));
    Map<String, Measures> kinds = Measures.bySubject(alone);
    Measures.bySubject(with)
        .forEach(
            (kind, some) ->
                table.add(kind, kinds.getOrDefault(kind, Measures.of(List.of())), some));
    return List.copyOf(table.rows);
  }

  private void add(String of, Measures alone, Measures with) {
    counts(of + ", verify or high risk", alone.flagged(), with.flagged());
    counts(of + ", high risk", alone.highRisk(), with.highRisk());
    row(of + ", verdict as expected", met(alone), met(with));
    row(of + ", area under ROC", figure(alone.ranking().rocAuc()), figure(with.ranking().rocAuc()));
  }

  private void counts(String of, Confusion alone, Confusion with) {
    row(of + ", fraud", fraud(alone), fraud(with));
    row(of + ", genuine", genuine(alone), genuine(with));
  }

  private void row(String what, String alone, String with) {
    rows.add(new Row(what, alone, with));
  }

  private static String fraud(Confusion counts) {
    return counts.tp() + " of " + (counts.tp() + counts.fn());
  }

  private static String genuine(Confusion counts) {
    return counts.fp() + " of " + (counts.fp() + counts.tn());
  }

  private static String met(Measures measures) {
    int met = measures.expectations().verdictMet();
    return met + " of " + (met + measures.expectations().verdictMissed());
  }

  private static String figure(OptionalDouble figure) {
    return figure.isPresent()
        ? String.format(Locale.ROOT, "%.3f", figure.getAsDouble())
        : "no cases";
  }
}
