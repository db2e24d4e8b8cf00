package dev.bonafide.model.patience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.Silence;
import dev.bonafide.consultation.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void answers_silences_calls_and_tokens_are_counted() {
    Scripted script = new Scripted();
    script.replies.addAll(
        List.of(
            Scripted.silent(Silence.LATE),
            Scripted.SAID,
            Scripted.silent(Silence.LATE),
            Scripted.silent(Silence.DOWN),
            Scripted.SAID));
    Tally tally = new Tally(script);
    for (int i = 0; i < 5; i++) {
      tally.ask(Scripted.REQUEST, Duration.ofSeconds(1));
    }
    assertThat(tally.count())
        .isEqualTo(
            new Tally.Count(
                "scripted/one",
                5,
                Map.of(Silence.LATE, 2L, Silence.DOWN, 1L),
                new Usage(5, 60, 20)));
    assertThat(tally.count().answered()).isEqualTo(2);
  }
}
