package dev.bonafide.lab.evaluation.scorecard;

import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.testkit.evaluation.Prediction;
import dev.bonafide.testkit.evaluation.RuleFigures;
import java.util.List;

/**
 * All of it.
 *
 * @param unreadable cases that were no cases, or could not be read
 * @param swaps empty where none were tried
 * @param added empty where none were tried
 */
public record Scorecard(
    List<Judged> judged,
    int unreadable,
    Measures measures,
    List<SourceFigures> sources,
    Baseline baseline,
    List<SwapFigures> swaps,
    List<AddedFigures> added) {
  public Scorecard {
    judged = List.copyOf(judged);
    sources = List.copyOf(sources);
    swaps = List.copyOf(swaps);
    added = List.copyOf(added);
  }

  /** Without the swaps and additions, which take long. */
  public static Scorecard of(List<Judged> judged, int unreadable) {
    return new Scorecard(
        judged,
        unreadable,
        Measures.of(judged.stream().map(Judged::prediction).toList()),
        SourceFigures.of(judged),
        Baseline.of(judged, List.of()),
        List.of(),
        List.of());
  }

  /** The same with what moved. */
  public Scorecard with(List<SwapFigures> tried, List<AddedFigures> additions) {
    return new Scorecard(judged, unreadable, measures, sources, baseline, tried, additions);
  }

  public WeightedErrors errors() {
    return WeightedErrors.of(measures);
  }

  public List<RuleFigures> rules() {
    List<Prediction> predictions = judged.stream().map(Judged::prediction).toList();
    return Prediction.byRule(predictions);
  }
}
