package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void an_unknown_name_is_no_verdict() {
    assertThat(Verdict.of("guilty")).isEmpty();
  }

  @Test
  void each_is_found_by_its_name() {
    assertThat(Verdict.all()).allMatch(one -> Verdict.of(one.id()).orElseThrow().equals(one));
  }

  @Test
  void they_are_ordered_from_mild_to_grave() {
    assertThat(Verdict.all().reversed().stream().sorted())
        .extracting(Verdict::id)
        .containsExactly("insufficient_evidence", "no_red_flags", "verify", "high_risk");
  }

  @Test
  void too_little_to_say_weighs_as_much_as_nothing_found() {
    assertThat(new Verdict.InsufficientEvidence().atLeast(new Verdict.NoRedFlags())).isTrue();
    assertThat(new Verdict.InsufficientEvidence().atLeast(new Verdict.Verify())).isFalse();
  }

  @Test
  void people_see_words_about_the_case() {
    assertThat(Stream.of("high_risk", "verify").map(id -> Verdict.of(id).orElseThrow().shown()))
        .containsExactly("Stop until this is cleared", "Ask first");
  }
}
