package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluate.FigureJson;
import dev.bonafide.lab.evaluation.Confusion;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.lab.evaluation.baseline.AtOnePercent;
import dev.bonafide.lab.evaluation.scorecard.Baseline;
import dev.bonafide.lab.evaluation.scorecard.Interval;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import dev.bonafide.lab.evaluation.scorecard.Share;
import dev.bonafide.lab.evaluation.scorecard.SourceFigures;
import dev.bonafide.lab.evaluation.scorecard.WeightedErrors;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The scorecard as JSON, a line for every part. The same cases and rules give the same bytes. */
final class ScorecardJson {
  private ScorecardJson() {}

  static String of(Scorecard card) {
    SequencedMap<String, Object> all = new LinkedHashMap<>();
    Measures measures = card.measures();
    all.put("cases", measures.cases());
    all.put("fraud", measures.fraud());
    all.put("unreadable", card.unreadable());
    all.put("flagged", confusion(measures.flagged()));
    all.put("highRisk", confusion(measures.highRisk()));
    all.put("rocAuc", measures.ranking().rocAuc());
    all.put("brier", measures.calibration().brier());
    all.put("expectedCalibrationError", measures.calibration().expectedError());
    all.put("calibration", bins(measures));
    all.put("weightedErrors", errors(card.errors()));
    all.put("sources", card.sources().stream().map(ScorecardJson::source).toList());
    all.put("baseline", baseline(card.baseline()));
    all.put("swaps", swaps(card));
    all.put("added", added(card));
    all.put("moved", Moved.cases(card).rows().stream().map(Row::cells).toList());
    all.put("perRule", Moved.rules(card).rows().stream().map(Row::cells).toList());
    return lines(all);
  }

  /** Of honest texts from elsewhere. */
  static String sources(List<SourceFigures> sources, Baseline baseline) {
    SequencedMap<String, Object> all = new LinkedHashMap<>();
    all.put("sources", sources.stream().map(ScorecardJson::source).toList());
    all.put("baseline", baseline(baseline));
    return lines(all);
  }

  private static String lines(Map<String, Object> all) {
    return all.entrySet().stream()
        .map(e -> "  " + FigureJson.text(e.getKey()) + ": " + FigureJson.of(e.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private static Map<String, Object> confusion(Confusion one) {
    SequencedMap<String, Object> counts = new LinkedHashMap<>();
    counts.put("tp", one.tp());
    counts.put("fp", one.fp());
    counts.put("fn", one.fn());
    counts.put("tn", one.tn());
    counts.put("precision", share(new Share(one.tp(), one.tp() + one.fp())));
    counts.put("recall", share(new Share(one.tp(), one.tp() + one.fn())));
    counts.put("falsePositiveRate", share(new Share(one.fp(), one.fp() + one.tn())));
    return counts;
  }

  private static Map<String, Object> share(Share share) {
    SequencedMap<String, Object> value = new LinkedHashMap<>();
    value.put("value", share.value());
    value.put("interval95", share.interval().map(ScorecardJson::ends).orElse(null));
    return value;
  }

  private static List<Double> ends(Interval interval) {
    return Arrays.asList(interval.low(), interval.high());
  }

  private static List<Object> bins(Measures measures) {
    return measures.calibration().bins().stream()
        .map(bin -> (Object) List.of(bin.cases(), bin.meanScore(), bin.fraudShare()))
        .toList();
  }

  private static Map<String, Object> errors(WeightedErrors errors) {
    SequencedMap<String, Object> figures = new LinkedHashMap<>();
    figures.put("total", errors.total());
    figures.put("perHundredCases", errors.perHundred());
    return figures;
  }

  private static Map<String, Object> source(SourceFigures one) {
    SequencedMap<String, Object> source = new LinkedHashMap<>();
    source.put("source", one.source());
    source.put("honest", one.honest());
    source.put("flagged", one.flagged());
    source.put("highRisk", one.highRisk());
    source.put("perTenThousand", one.perTenThousand());
    return source;
  }

  private static Map<String, Object> baseline(Baseline baseline) {
    SequencedMap<String, Object> both = new LinkedHashMap<>();
    both.put("rocAuc", baseline.rocAuc());
    both.put("words", at(baseline.words()));
    both.put("rules", at(baseline.rules()));
    return both;
  }

  private static Map<String, Object> at(AtOnePercent one) {
    SequencedMap<String, Object> at = new LinkedHashMap<>();
    at.put("threshold", one.threshold());
    at.put("found", one.found());
    at.put("frauds", one.frauds());
    at.put("flagged", one.flagged());
    at.put("honest", one.honest());
    return at;
  }

  private static List<Object> swaps(Scorecard card) {
    return card.swaps().stream()
        .map(
            one ->
                (Object) counts(one.swap(), one.cases(), one.verdictsMoved(), one.moved().size()))
        .toList();
  }

  private static List<Object> added(Scorecard card) {
    return card.added().stream()
        .map(
            one ->
                (Object)
                    counts(
                        one.place().words(),
                        one.tried(),
                        one.verdictsLowered(),
                        one.broken().size()))
        .toList();
  }

  private static Map<String, Object> counts(String what, int tried, int verdicts, int findings) {
    SequencedMap<String, Object> counts = new LinkedHashMap<>();
    counts.put("what", what);
    counts.put("tried", tried);
    counts.put("verdicts", verdicts);
    counts.put("findings", findings);
    return counts;
  }
}
