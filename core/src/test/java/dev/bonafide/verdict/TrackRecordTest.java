package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.verdict.TrackRecord.Tally;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackRecordTest {

  @Test
  void nobody_was_right_less_than_never() {
    assertThatThrownBy(() -> new Tally(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tally(0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Tally(0, 0).rate()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({"3,0,false", "4,0,true", "10,1,false", "13,1,true", "0,0,false"})
  void a_check_is_proven_from_nine_in_ten_on(int right, int wrong, boolean proven) {
    TrackRecord record = new TrackRecord(new TreeMap<>(Map.of("a", new Tally(right, wrong))));
    assertThat(record.isProven("a")).isEqualTo(proven);
    assertThat(record.isProven("b")).isFalse();
  }

  @Test
  void cases_are_counted_together() {
    Tally both = new Tally(3, 1).plus(new Tally(2, 4));
    assertThat(both).isEqualTo(new Tally(5, 5));
    assertThat(both.cases()).isEqualTo(10);
  }
}
