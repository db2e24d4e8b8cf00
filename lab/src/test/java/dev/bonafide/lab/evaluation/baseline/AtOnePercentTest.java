package dev.bonafide.lab.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtOnePercentTest {

  private static List<Scored> honest(String source, int cases) {
    List<Scored> all = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      all.add(new Scored(source + i, source, false, false, i));
    }
    return all;
  }

  @Test
  void a_source_of_fewer_than_a_hundred_may_have_none_flagged() {
    List<Scored> all = honest("a", 99);
    all.add(new Scored("f", "a", true, false, 98));
    AtOnePercent at = AtOnePercent.of(all);
    assertThat(at.found()).isZero();
    assertThat(at.flagged()).containsEntry("a", 0);
  }

  @Test
  void the_source_that_looks_worst_says_how_high_the_bar_is() {
    List<Scored> all = honest("a", 200);
    all.addAll(honest("b", 100));
    all.add(new Scored("f", "b", true, false, 197.5));
    all.add(new Scored("g", "b", true, false, 197));
    AtOnePercent at = AtOnePercent.of(all);
    assertThat(at.flagged()).containsEntry("a", 2).containsEntry("b", 0);
    assertThat(at.found()).isEqualTo(1);
    assertThat(at.frauds()).isEqualTo(2);
  }

  @Test
  void a_case_that_a_careful_reader_would_check_is_no_alarm() {
    List<Scored> all = honest("a", 10);
    all.add(new Scored("s", "a", false, true, 1000));
    all.add(new Scored("f", "a", true, false, 50));
    assertThat(AtOnePercent.of(all).found()).isEqualTo(1);
  }
}
