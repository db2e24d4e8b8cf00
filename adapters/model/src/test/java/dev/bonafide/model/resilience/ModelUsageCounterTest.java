package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelUsageCounterTest {

  @Test
  void answers_silences_calls_and_tokens_are_counted() {
    Scripted script = new Scripted();
    script.replies.addAll(
        List.of(
            Scripted.silent(NoUsableAnswer.LATE),
            Scripted.SAID,
            Scripted.silent(NoUsableAnswer.LATE),
            Scripted.silent(NoUsableAnswer.DOWN),
            Scripted.SAID));
    ModelUsageCounter tally = new ModelUsageCounter(script);
    for (int i = 0; i < 5; i++) {
      tally.ask(Scripted.REQUEST, Duration.ofSeconds(1));
    }
    assertThat(tally.count())
        .isEqualTo(
            new ModelUsageCounter.Count(
                "scripted/one",
                5,
                Map.of(NoUsableAnswer.LATE, 2L, NoUsableAnswer.DOWN, 1L),
                new Usage(5, 60, 20)));
    assertThat(tally.count().answered()).isEqualTo(2);
  }
}
