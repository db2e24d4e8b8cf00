package dev.bonafide.lab.evaluation.fit;

import static dev.bonafide.check.Strength.DECISIVE;
import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.TrackRecord;
import dev.bonafide.verdict.Weights;
import dev.bonafide.verdict.WeightsReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitTest {
  private static List<Sample> mixed() {
    return new Samples()
        .with("telling", STRONG, 40, 1)
        .with("telling", MODERATE, 20, 4)
        .with("noisy", STRONG, 10, 10)
        .with("noisy", WEAK, 6, 6)
        .without(10, 60)
        .all();
  }

  @Test
  void without_both_labels_there_is_nothing_to_fit() {
    assertThatThrownBy(() -> Fit.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fit.of(new Samples().with("a", WEAK, 5, 0).all()))
        .hasMessageContaining("frauds and genuine cases");
  }

  @Test
  void the_order_of_the_cases_does_not_matter() {
    List<Sample> shuffled = new ArrayList<>(mixed());
    Collections.shuffle(shuffled, new Random(3));
    assertThat(Fit.of(shuffled)).isEqualTo(Fit.of(mixed()));
  }

  @Test
  void what_tells_frauds_from_honest_people_weighs_more_than_what_does_not() {
    Weights fitted = Fit.of(mixed());
    assertThat(fitted.of("telling", STRONG)).isGreaterThan(STRONG.weight());
    assertThat(fitted.of("noisy", STRONG)).isLessThan(STRONG.weight());
  }

  @Test
  void in_every_group_a_stronger_finding_weighs_no_less() {
    Weights fitted =
        Fit.of(
            new Samples()
                .with("odd", WEAK, 60, 0)
                .with("odd", DECISIVE, 5, 60)
                .without(20, 60)
                .all());
    assertThat(fitted.groups())
        .hasEntrySatisfying(
            "odd",
            odd -> {
              assertThat(odd).isSorted();
              assertThat(odd.getFirst()).isPositive();
            });
  }

  @Test
  void a_group_that_no_case_shows_keeps_what_judgement_set() {
    assertThat(Fit.of(mixed()).groups()).containsOnlyKeys("telling", "noisy");
    assertThat(Fit.of(mixed()).of("unseen", STRONG)).isEqualTo(STRONG.weight());
  }

  @Test
  void few_cases_move_a_weight_less_than_many() {
    Weights few = Fit.of(new Samples().with("noisy", STRONG, 2, 2).without(20, 20).all());
    Weights many = Fit.of(new Samples().with("noisy", STRONG, 80, 80).without(20, 20).all());
    assertThat(few.of("noisy", STRONG)).isBetween(many.of("noisy", STRONG), STRONG.weight());
    assertThat(few.of("noisy", STRONG)).isCloseTo(STRONG.weight(), within(0.5));
  }

  @Test
  void the_base_rate_is_the_share_of_frauds_and_silence_scores_what_silence_was_worth() {
    Weights fitted = Fit.of(new Samples().with("a", STRONG, 300, 3).without(100, 300).all());
    assertThat(fitted.baseRate()).isCloseTo(400 / 703.0, within(0.001));
    assertThat(fitted.score(0)).isCloseTo(0.25, within(0.02));
  }

  @Test
  void silence_scores_what_it_was_worth_when_nobody_had_read_the_cases() {
    List<FirstSeen> seen = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      seen.add(new FirstSeen(i < 30, 0.5, Set.of()));
      seen.add(new FirstSeen(i < 96, 0.952273, Set.of("told", i == 0 ? "seldom" : "often")));
    }
    Weights fitted = Fit.ofFirstSeen(seen);
    assertThat(fitted.groups()).isEmpty();
    assertThat(fitted.baseRate()).isEqualTo(0.63);
    assertThat(fitted.score(0)).isCloseTo(0.3, within(0.02));
    assertThat(fitted.score(STRONG.weight())).isCloseTo(0.96, within(0.02));
    assertThat(fitted.shown().checks())
        .containsOnly(
            entry("told", new TrackRecord.Tally(96, 4)),
            entry("often", new TrackRecord.Tally(95, 4)));
    String file = WeightsFile.textOfFirstSeen(fitted, seen);
    assertThat(
            WeightsReader.read(List.of(new RuleSource("weights/fitted.yaml", file)), Field::root))
        .isEqualTo(fitted);
  }

  @Test
  void a_score_of_certainty_has_no_odds() {
    assertThatThrownBy(() -> new FirstSeen(true, 1, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FirstSeen(true, Double.NaN, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_file_says_what_was_fitted_and_is_read_back_as_it_was() {
    List<Sample> samples = mixed();
    Weights fitted = Fit.of(samples);
    String file = WeightsFile.text(fitted, samples);
    assertThat(file).contains("fitted-on: 167 cases, 86 of them frauds");
    assertThat(
            WeightsReader.read(List.of(new RuleSource("weights/fitted.yaml", file)), Field::root))
        .isEqualTo(fitted);
  }
}
