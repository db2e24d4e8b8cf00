package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BreakerProperties {
  private static final Duration REST = Duration.ofSeconds(10);

  /**
   * Whatever happens: each number is how many seconds pass, and whether the provider then works.
   */
  @Property(tries = 500)
  void it_rests_exactly_as_long_as_it_says(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 12) Integer> seconds,
      @ForAll @Size(60) List<Boolean> works,
      @ForAll @IntRange(min = 1, max = 4) int failures) {
    Scripted script = new Scripted();
    Breaker breaker = new Breaker(script, new Breaker.Rest(failures, REST), script);
    int inARow = 0;
    Instant stopped = Instant.MIN;
    for (int i = 0; i < seconds.size(); i++) {
      script.now = script.now.plusSeconds(seconds.get(i));
      script.replies.clear();
      script.replies.add(works.get(i) ? Scripted.SAID : Scripted.silent(NoUsableAnswer.DOWN));
      boolean resting = inARow >= failures && script.now.isBefore(stopped.plus(REST));
      ModelReply reply = breaker.ask(Scripted.REQUEST, REST);
      assertThat(script.replies.isEmpty()).isEqualTo(!resting);
      if (!resting) {
        inARow = reply instanceof ModelReply.Said ? 0 : inARow + 1;
        stopped = script.now;
      }
    }
  }
}
