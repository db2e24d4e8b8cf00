package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever weights were fitted, what holds of the set ones holds of them. */
class WeightsProperties {
  private static final List<String> GROUPS = List.of("g", "h", "i");

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada 0: w0 w1", "Ada 90: w2");

  @Property(tries = 300)
  void another_finding_lowers_neither_sum_nor_score_nor_verdict(
      @ForAll("weights") Weights weights, @ForAll @Size(max = 8) List<Strength> strengths) {
    Weighing weighing = new Weighing(weights);
    List<Outcome> outcomes = new ArrayList<>();
    Assessment before = weighing.weigh(scene.caseFile(), outcomes, List.of());
    for (Strength strength : strengths) {
      int number = outcomes.size();
      String group = GROUPS.get(number % GROUPS.size());
      outcomes.add(scene.finding(Flags.flag("rule-" + number, group, strength), "w" + number % 3));
      Assessment after = weighing.weigh(scene.caseFile(), outcomes, List.of());
      assertThat(after.sum()).isGreaterThanOrEqualTo(before.sum());
      assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
      assertThat(after.verdict().level()).isGreaterThanOrEqualTo(before.verdict().level());
      before = after;
    }
  }

  @Property(tries = 300)
  void the_shares_times_the_weights_are_the_sum(
      @ForAll("weights") Weights weights, @ForAll @Size(max = 8) List<Strength> strengths) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Strength strength : strengths) {
      String group = GROUPS.get(outcomes.size() % GROUPS.size());
      outcomes.add(scene.finding(Flags.flag("rule-" + outcomes.size(), group, strength), "w0"));
    }
    CountedFindings counted = Weighing.grounds(scene.caseFile(), outcomes, List.of());
    double sum =
        counted.shares(weights).entrySet().stream()
            .mapToDouble(
                one -> one.getValue() * weights.of(one.getKey().group(), one.getKey().strength()))
            .sum();
    assertThat(Math.abs(sum - counted.sum(weights))).isLessThan(1e-6);
  }

  @Provide
  Arbitrary<Weights> weights() {
    Arbitrary<List<Double>> rising =
        Arbitraries.doubles()
            .between(0.01, 3)
            .list()
            .ofSize(Weights.STRENGTHS)
            .map(some -> some.stream().sorted().toList());
    return rising
        .list()
        .ofSize(2)
        .map(
            tables -> {
              SortedMap<String, List<Double>> groups = new TreeMap<>();
              groups.put("g", tables.getFirst());
              groups.put("h", tables.getLast());
              return new Weights(groups, 0.4, -0.7, 0.9);
            });
  }
}
