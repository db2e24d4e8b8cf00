package dev.bonafide.evaluation.fit;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Weighing;
import java.util.ArrayList;
import java.util.List;

/** Cases in the making, where only the findings matter. */
final class Samples {
  private static final Scene SCENE =
      new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada: one two three");

  private final List<Sample> all = new ArrayList<>();

  /** So many more cases with one finding of a group. */
  Samples with(String group, Strength strength, int frauds, int genuine) {
    for (int i = 0; i < frauds + genuine; i++) {
      Outcome finding =
          SCENE.finding(Flags.flag(group + "-" + strength.id(), group, strength), "one");
      add(i < frauds, List.of(finding));
    }
    return this;
  }

  /** So many more cases in which nothing was found. */
  Samples without(int frauds, int genuine) {
    for (int i = 0; i < frauds + genuine; i++) {
      add(i < frauds, List.of());
    }
    return this;
  }

  private void add(boolean fraud, List<Outcome> outcomes) {
    String id = "case-%03d".formatted(all.size());
    all.add(new Sample(id, fraud, Weighing.grounds(SCENE.caseFile(), outcomes, List.of())));
  }

  List<Sample> all() {
    return List.copyOf(all);
  }
}
