package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.check.Strength;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {
  private static final String FILE =
      """
      fitted-on: 3 cases, 1 of them frauds
      base-rate: 0.4
      a: -1.2
      s: 0.8
      weights:
        payment: [0.2, 0.5, 1.1, 2.2]
      """;

  private static Weights read(String text) {
    return WeightsReader.read(List.of(new RuleSource("weights/fitted.yaml", text)), Field::root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.2, 0.5, 1.1, 2.2  | 0.2, 0.5, 0.4, 2.2 | the weights of payment are not 4 that rise",
        "0.2, 0.5, 1.1, 2.2  | 0.5, 1.1, 2.2      | the weights of payment are not 4 that rise",
        "0.2, 0.5            | 0, 0.5             | the weights of payment are not 4 that rise",
        "0.2, 0.5            | small, 0.5         | \"small\" is not a number",
        "base-rate: 0.4      | base-rate: 1       | a base rate is within 0 and 1",
        "base-rate: 0.4      | base-rate: 0       | a base rate is within 0 and 1",
        "s: 0.8              | s: 0               | a slope more than 0",
        "s: 0.8              | s: -1              | a slope more than 0",
        "a: -1.2             | b: 2               | \"b\" means nothing here",
      })
  void a_file_that_is_damaged_is_refused_with_what_is_wrong(
      String good, String bad, String complaint) {
    assertThat(FILE).contains(good);
    assertThatThrownBy(() -> read(FILE.replace(good, bad)))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void a_listed_group_has_its_own_weights_and_any_other_those_that_were_set() {
    Weights weights = read(FILE);
    assertThat(weights.of("payment", Strength.STRONG)).isEqualTo(1.1);
    assertThat(weights.of("resume", Strength.STRONG)).isEqualTo(1.3);
  }

  @Test
  void a_score_is_the_probability_that_shift_and_slope_make_of_a_sum() {
    assertThat(read(FILE).score(1.5)).isEqualTo(0.5);
    assertThat(read(FILE).score(2.75)).isEqualTo(0.909091);
    assertThat(Weights.SET.score(0)).isEqualTo(0.5);
    assertThat(Weights.SET.score(1)).isEqualTo(0.909091);
  }

  @Test
  void without_a_file_the_weights_are_those_that_judgement_set() {
    assertThat(WeightsReader.read(List.of(), Field::root)).isEqualTo(Weights.SET);
  }

  @Test
  void every_figure_has_its_share_in_the_fingerprint() {
    assertThat(
            List.of(
                Weights.SET.fingerprint(),
                new Weights(new TreeMap<>(), 0.4, 0, 1).fingerprint(),
                new Weights(new TreeMap<>(), 0.5, 0.1, 1).fingerprint(),
                new Weights(new TreeMap<>(), 0.5, 0, 1.1).fingerprint(),
                read(FILE).fingerprint()))
        .doesNotHaveDuplicates();
  }
}
