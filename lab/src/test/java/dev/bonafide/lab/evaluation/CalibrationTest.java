package dev.bonafide.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bonafide.testkit.evaluation.Prediction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void without_cases_there_is_no_error() {
    Calibration none = Calibration.of(List.of());
    assertThat(none.brier()).isEmpty();
    assertThat(none.expectedError()).isEmpty();
    assertThat(none.bins()).isEmpty();
  }

  @Test
  void fewer_cases_than_bins_get_a_bin_each() {
    Calibration two = Calibration.of(List.of(Predicted.fraud(0.8), Predicted.genuine(0.4)));
    assertThat(two.bins())
        .containsExactly(new Calibration.Bin(1, 0.4, 0), new Calibration.Bin(1, 0.8, 1));
    // (0.4 − 0)² = 0.16 and (0.8 − 1)² = 0.04.
    assertThat(two.brier().orElseThrow()).isCloseTo(0.1, within(1e-12));
    assertThat(two.expectedError().orElseThrow()).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void bins_hold_equally_many() {
    List<Prediction> many = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      many.add(i % 2 == 0 ? Predicted.fraud(i / 25.0) : Predicted.genuine(i / 25.0));
    }
    Calibration calibration = Calibration.of(many);
    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins()).allSatisfy(bin -> assertThat(bin.cases()).isBetween(2, 3));
    assertThat(calibration.bins().stream().mapToInt(Calibration.Bin::cases).sum()).isEqualTo(25);
  }

  @Test
  void half_right_at_one_half_is_perfect() {
    List<Prediction> coin = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      coin.add(i % 2 == 0 ? Predicted.fraud(0.5) : Predicted.genuine(0.5));
    }
    assertThat(Calibration.of(coin).brier()).hasValue(0.25);
  }
}
