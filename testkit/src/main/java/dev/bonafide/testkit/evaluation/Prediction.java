package dev.bonafide.testkit.evaluation;

import dev.bonafide.check.Outcome;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was said of one labeled case.
 *
 * @param subject the kind of subject it was screened as, as its id
 * @param verdict the verdict's id
 * @param score probability of fraud at the base rate of the weights
 * @param fired ids of the checks that found something, in the order of the findings
 * @param couldLook ids of the checks that could look, with those that fired
 */
public record Prediction(
    String id,
    CaseLabel label,
    String subject,
    List<String> tags,
    Expectation expectation,
    String verdict,
    double score,
    List<String> fired,
    Set<String> couldLook) {
  public Prediction {
    tags = List.copyOf(tags);
    fired = List.copyOf(fired);
    couldLook = Set.copyOf(couldLook);
  }

  /** What an examination of a labeled case came to. */
  public static Prediction of(LabelledCase labelled, Examination examination) {
    Set<String> fired =
        examination.assessment().findings().stream()
            .map(weighed -> weighed.finding().check())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> couldLook =
        examination.outcomes().stream()
            .filter(outcome -> !(outcome instanceof Outcome.Unknown))
            .map(Outcome::check)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    couldLook.addAll(fired);
    return new Prediction(
        labelled.id(),
        labelled.label(),
        examination.caseFile().subject().kind().id(),
        labelled.tags(),
        labelled.expectation(),
        examination.assessment().verdict().id(),
        examination.assessment().score(),
        List.copyOf(fired),
        couldLook);
  }

  /** The same with another score. */
  public Prediction scored(double other) {
    return new Prediction(id, label, subject, tags, expectation, verdict, other, fired, couldLook);
  }

  /** The same with another label. */
  public Prediction labelled(CaseLabel other) {
    return new Prediction(id, other, subject, tags, expectation, verdict, score, fired, couldLook);
  }

  /** Of every rule that could look at some case: those that fired most on fraud first. */
  public static List<RuleFigures> byRule(List<Prediction> predictions) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Prediction prediction : predictions) {
      int side = prediction.isFraud() ? 0 : 1;
      for (String rule : prediction.couldLook()) {
        int[] count = counts.computeIfAbsent(rule, _ -> new int[4]);
        count[2 + side]++;
        count[side] += prediction.fired().contains(rule) ? 1 : 0;
      }
    }
    return counts.entrySet().stream()
        .map(e -> figures(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt(RuleFigures::fraud)
                .reversed()
                .thenComparingInt(RuleFigures::genuine)
                .thenComparing(RuleFigures::rule))
        .toList();
  }

  private static RuleFigures figures(String rule, int[] count) {
    return new RuleFigures(rule, count[0], count[1], count[2], count[3]);
  }

  public boolean isFraud() {
    return label == CaseLabel.FRAUD;
  }

  /** Whether someone is asked to check before going on. */
  public boolean flagged() {
    return verdict.equals("verify") || highRisk();
  }

  public boolean highRisk() {
    return verdict.equals("high_risk");
  }

  public boolean insufficient() {
    return verdict.equals("insufficient_evidence");
  }

  public boolean expects(String other) {
    return other.equals(expectation.verdict());
  }
}
