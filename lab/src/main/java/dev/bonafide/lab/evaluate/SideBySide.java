package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.Confusion;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Several ways to judge the same cases, row by row: the rules alone first. */
final class SideBySide {
  private final List<Row> rows = new ArrayList<>();

  private SideBySide() {}

  /** One figure, once for each way to judge. */
  record Row(String what, List<String> figures) {
    Row {
      figures = List.copyOf(figures);
    }

    String alone() {
      return figures.getFirst();
    }

    String with() {
      return figures.getLast();
    }
  }

  /** All cases first, then each kind of subject. */
  static List<Row> of(List<List<Prediction>> ways) {
    SideBySide table = new SideBySide();
    table.add("all", ways.stream().map(Measures::of).toList());
    for (String kind : Measures.bySubject(ways.getFirst()).keySet()) {
      table.add(kind, ways.stream().map(way -> of(kind, way)).toList());
    }
    return List.copyOf(table.rows);
  }

  private static Measures of(String kind, List<Prediction> way) {
    return Measures.bySubject(way).getOrDefault(kind, Measures.of(List.of()));
  }

  private void add(String of, List<Measures> ways) {
    counts(of + ", verify or high risk", ways, Measures::flagged);
    counts(of + ", high risk", ways, Measures::highRisk);
    row(of + ", verdict as expected", ways, SideBySide::met);
    row(of + ", area under ROC", ways, one -> figure(one.ranking().rocAuc()));
  }

  private void counts(String of, List<Measures> ways, Function<Measures, Confusion> counted) {
    row(of + ", fraud", ways, one -> fraud(counted.apply(one)));
    row(of + ", genuine", ways, one -> genuine(counted.apply(one)));
  }

  private void row(String what, List<Measures> ways, Function<Measures, String> figure) {
    rows.add(new Row(what, ways.stream().map(figure).toList()));
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
