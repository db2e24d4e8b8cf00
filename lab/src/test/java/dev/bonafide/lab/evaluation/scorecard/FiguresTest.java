package dev.bonafide.lab.evaluation.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.lab.evaluation.baseline.Text;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static Judged judged(String source, CaseLabel label, String verdict, String expected) {
    Prediction said =
        new Prediction(
            "id",
            label,
            "candidate",
            List.of(),
            new Expectation(expected, List.of()),
            verdict,
            0.5,
            List.of(),
            Set.of());
    boolean fraud = label == CaseLabel.FRAUD;
    boolean spared = !fraud && expected.equals("verify");
    return new Judged(source, new Text("id", source, fraud, spared, Set.of()), said, 0);
  }

  @Test
  void a_share_of_nothing_has_no_interval() {
    assertThat(new Share(0, 0).interval()).isEmpty();
    assertThat(new Share(0, 0).value()).isEmpty();
  }

  @Test
  void none_of_ten_may_be_a_quarter() {
    Interval none = Interval.of(0, 10);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.2775, within(0.0005));
  }

  @Test
  void the_interval_is_wilsons() {
    Interval half = Interval.of(50, 100);
    assertThat(half.low()).isCloseTo(0.4038, within(0.0005));
    assertThat(half.high()).isCloseTo(0.5962, within(0.0005));
  }

  @Test
  void each_source_counts_its_own_alarms_and_spares_what_one_would_check() {
    List<SourceFigures> sources =
        SourceFigures.of(
            List.of(
                judged("a", CaseLabel.GENUINE, "verify", "no_red_flags"),
                judged("a", CaseLabel.GENUINE, "no_red_flags", "no_red_flags"),
                judged("b", CaseLabel.GENUINE, "high_risk", "no_red_flags"),
                judged("b", CaseLabel.GENUINE, "verify", "verify"),
                judged("b", CaseLabel.FRAUD, "verify", "verify")));
    assertThat(sources)
        .containsExactly(new SourceFigures("a", 2, 1, 0), new SourceFigures("b", 1, 1, 1));
    assertThat(sources.getFirst().perTenThousand()).isEqualTo(5000);
  }

  @Test
  void an_honest_person_told_off_weighs_as_much_as_25_frauds_let_through() {
    Measures measures =
        Measures.of(
            List.of(
                judged("a", CaseLabel.GENUINE, "high_risk", "no_red_flags").prediction(),
                judged("a", CaseLabel.FRAUD, "no_red_flags", "verify").prediction()));
    assertThat(WeightedErrors.of(measures).total()).isEqualTo(26);
    assertThat(WeightedErrors.of(measures).perHundred()).isEqualTo(1300);
  }
}
