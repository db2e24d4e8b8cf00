package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.ChanceError;
import dev.bonafide.lab.evaluation.Confusion;
import dev.bonafide.lab.evaluation.Expectations;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.testkit.evaluation.Prediction;
import dev.bonafide.testkit.evaluation.RuleFigures;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The measures as JSON: a line for every part, so that two runs can be compared by eye. */
public final class EvaluationJson {
  private EvaluationJson() {}

  public static String of(Evaluation evaluation) {
    Measures measures = evaluation.measures();
    SequencedMap<String, Object> all = new LinkedHashMap<>();
    all.put("cases", measures.cases());
    all.put("fraud", measures.fraud());
    all.put("genuine", measures.genuine());
    all.put("unreadable", evaluation.unreadable());
    all.putAll(figures(measures));
    all.put("calibrationErrorByChance", ChanceError.of(evaluation.predictions()));
    evaluation
        .asked()
        .ifPresent(
            asked -> {
              all.put("rulesAlone", alone(evaluation.alone()));
              all.put("consultation", AskedJson.of(asked));
            });
    all.put("bySubject", subjects(evaluation.predictions()));
    all.put("byTag", tags(evaluation.predictions()));
    all.put("perRule", evaluation.rules().stream().map(EvaluationJson::rule).toList());
    all.put("casesPerSecond", evaluation.casesPerSecond());
    all.put("tookMs", evaluation.tookMs());
    return all.entrySet().stream()
        .map(e -> "  " + FigureJson.text(e.getKey()) + ": " + FigureJson.of(e.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  /** The same figures for the rules alone; what stands above is then with the model. */
  private static Map<String, Object> alone(List<Prediction> predictions) {
    Map<String, Object> alone = figures(Measures.of(predictions));
    alone.put("bySubject", subjects(predictions));
    return alone;
  }

  private static Map<String, Object> subjects(List<Prediction> predictions) {
    SequencedMap<String, Object> subjects = new LinkedHashMap<>();
    Measures.bySubject(predictions)
        .forEach(
            (kind, some) -> {
              SequencedMap<String, Object> subject = new LinkedHashMap<>();
              subject.put("cases", some.cases());
              subject.put("fraud", some.fraud());
              subject.put("genuine", some.genuine());
              subject.putAll(figures(some));
              subjects.put(kind, subject);
            });
    return subjects;
  }

  /** One line of predictions.jsonl. */
  static String prediction(CaseScreening.Screened.Predicted one) {
    Prediction prediction = one.prediction();
    SequencedMap<String, Object> line = new LinkedHashMap<>();
    line.put("id", prediction.id());
    line.put("label", prediction.label().id());
    line.put("subject", prediction.subject());
    line.put("verdict", prediction.verdict());
    line.put("score", prediction.score());
    line.put("counted", one.counted());
    line.put("fact", one.fact());
    line.put("rules", prediction.fired());
    one.beside().ifPresent(beside -> line.put("rulesAlone", beside.alone().verdict()));
    return FigureJson.of(line);
  }

  static Map<String, Object> figures(Measures measures) {
    SequencedMap<String, Object> figures = new LinkedHashMap<>();
    Map<String, Object> flagged = confusion(measures.flagged());
    flagged.put("expectedVerify", measures.expectedVerify());
    figures.put("flagged", flagged);
    figures.put("highRisk", confusion(measures.highRisk()));
    figures.put("insufficient", measures.insufficient());
    figures.putAll(scores(measures));
    figures.put("expectations", expectations(measures.expectations()));
    return figures;
  }

  private static Map<String, Object> scores(Measures measures) {
    SequencedMap<String, Object> figures = new LinkedHashMap<>();
    figures.put("rocAuc", measures.ranking().rocAuc());
    figures.put("averagePrecision", measures.ranking().averagePrecision());
    figures.put("brier", measures.calibration().brier());
    figures.put("expectedCalibrationError", measures.calibration().expectedError());
    return figures;
  }

  private static Map<String, Object> confusion(Confusion confusion) {
    SequencedMap<String, Object> counts = new LinkedHashMap<>();
    counts.put("tp", confusion.tp());
    counts.put("fp", confusion.fp());
    counts.put("fn", confusion.fn());
    counts.put("tn", confusion.tn());
    counts.put("precision", confusion.precision());
    counts.put("recall", confusion.recall());
    counts.put("falsePositiveRate", confusion.falsePositiveRate());
    return counts;
  }

  private static Map<String, Object> expectations(Expectations expectations) {
    SequencedMap<String, Object> counts = new LinkedHashMap<>();
    counts.put("verdictMet", expectations.verdictMet());
    counts.put("verdictMissed", expectations.verdictMissed());
    counts.put("rulesMet", expectations.rulesMet());
    counts.put("rulesMissed", expectations.rulesMissed());
    return counts;
  }

  private static Map<String, Object> tags(List<Prediction> predictions) {
    SequencedMap<String, Object> tags = new LinkedHashMap<>();
    Measures.byTag(predictions)
        .forEach(
            (tag, slice) -> {
              SequencedMap<String, Object> counts = new LinkedHashMap<>();
              counts.put("cases", slice.cases());
              counts.put("fraud", slice.fraud());
              counts.put("flagged", slice.flagged());
              counts.put("highRisk", slice.highRisk());
              tags.put(tag, counts);
            });
    return tags;
  }

  private static Map<String, Object> rule(RuleFigures figures) {
    SequencedMap<String, Object> rule = new LinkedHashMap<>();
    rule.put("rule", figures.rule());
    rule.put("fraud", figures.fraud());
    rule.put("genuine", figures.genuine());
    rule.put("couldLookFraud", figures.couldLookFraud());
    rule.put("couldLookGenuine", figures.couldLookGenuine());
    var ratio = figures.ratio();
    rule.put("logLikelihoodRatio", ratio.map(RuleFigures.Ratio::log10).orElse(null));
    rule.put("interval90", ratio.map(one -> Arrays.asList(one.low(), one.high())).orElse(null));
    return rule;
  }
}
