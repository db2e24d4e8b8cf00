package dev.bonafide.lab.scorecard;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.lab.evaluation.added.Added;
import dev.bonafide.lab.evaluation.added.AddedTrial;
import dev.bonafide.lab.evaluation.scorecard.Judged;
import dev.bonafide.lab.evaluation.swap.SwapTrial;
import dev.bonafide.lab.evaluation.swap.Swapped;
import dev.bonafide.lab.evaluation.swap.Swaps;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Screens one case, and tries on it whatever must not move its verdict. Safe for threads. */
final class Trials {
  /**
   * Of the published texts, for each case: all texts are tried on some, and each case with some.
   */
  private static final int TEXTS = 2;

  private final Function<Submission, CaseFile> read;
  private final Function<CaseFile, Examination> examine;
  private final boolean all;

  /**
   * @param all whether swaps and additions are tried, and not the case alone
   */
  Trials(CatalogueEngine engine, boolean all) {
    this.read = engine::read;
    this.examine = engine::examine;
    this.all = all;
  }

  /** What came of a case; both lists are empty where it was screened alone. */
  record Tried(Judged judged, List<Swapped> swapped, List<Added> added) {}

  Tried of(Sourced.Case one) {
    LabelledCase labelled = one.labelled();
    Examination examined = examine.apply(read.apply(labelled.submission()));
    Judged judged =
        Judged.of(
            one.source(),
            labelled,
            Prediction.of(labelled, examined),
            examined.assessment().score());
    return new Tried(
        judged,
        all ? new SwapTrial(read, examine).of(labelled, examined, Swaps.all()) : List.of(),
        all ? added(labelled, examined) : List.of());
  }

  private List<Added> added(LabelledCase labelled, Examination examined) {
    List<String> texts = AddedTexts.all();
    AddedTrial trial = new AddedTrial(read, examine);
    int from = Math.floorMod(labelled.id().hashCode(), texts.size());
    return IntStream.range(0, TEXTS)
        .mapToObj(turn -> texts.get((from + turn * texts.size() / TEXTS) % texts.size()))
        .flatMap(text -> trial.of(labelled, examined, text).stream())
        .toList();
  }
}
