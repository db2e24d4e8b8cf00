package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RetryingModelProperties {

  /** Each number is how many seconds a try takes, and how many the provider then wants to rest. */
  @Property(tries = 500)
  void no_try_begins_after_the_deadline_and_no_pause_is_shorter_than_asked(
      @ForAll @Size(8) List<@IntRange(min = 0, max = 9) Integer> takes,
      @ForAll @Size(8) List<@IntRange(min = 0, max = 9) Integer> wants,
      @ForAll @IntRange(min = 0, max = 7) int retries,
      @ForAll @IntRange(min = 1, max = 60) int seconds,
      @ForAll @DoubleRange(min = 0, max = 1) double chance) {
    Scripted script = new Scripted();
    Instant end = script.now.plusSeconds(seconds);
    int[] tries = {0};
    Attempts provider =
        new Attempts() {
          @Override
          public String name() {
            return "one";
          }

          @Override
          public Attempt once(ModelRequest request, Duration within) {
            int now = tries[0]++;
            assertThat(within).isPositive().isEqualTo(Duration.between(script.now, end));
            script.now = script.now.plusSeconds(takes.get(now));
            return Scripted.failed(Trouble.PACE, Duration.ofSeconds(wants.get(now)));
          }
        };
    ModelReply reply =
        new RetryingModel(provider, new Backoff(retries, () -> chance), script, script)
            .ask(Scripted.REQUEST, Duration.ofSeconds(seconds));
    assertThat(tries[0]).isBetween(1, retries + 1);
    assertThat(reply.usage().calls()).isEqualTo(tries[0]);
    for (int i = 0; i < script.pauses.size(); i++) {
      assertThat(script.pauses.get(i)).isGreaterThanOrEqualTo(Duration.ofSeconds(wants.get(i)));
    }
  }
}
