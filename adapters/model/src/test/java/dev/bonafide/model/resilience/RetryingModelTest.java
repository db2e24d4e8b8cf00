package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.http.Waiting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryingModelTest {
  private static final Duration TWENTY = Duration.ofSeconds(20);

  private final Scripted script = new Scripted();

  private ModelReply ask(int retries) {
    return new RetryingModel(script, new Backoff(retries, () -> 0), script, script)
        .ask(Scripted.REQUEST, TWENTY);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PACE", "FAULT", "BROKEN"},
      mode = EnumSource.Mode.EXCLUDE)
  void what_asking_again_does_not_mend_is_not_asked_again(Trouble trouble) {
    script.attempts.add(Scripted.failed(trouble));
    assertThat(ask(5)).isEqualTo(new ModelReply.Silent(trouble.silence(), new Usage(1, 0, 0)));
    assertThat(script.pauses).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PACE", "FAULT", "BROKEN"})
  void what_may_pass_is_asked_again_and_all_of_it_is_counted(Trouble trouble) {
    script.attempts.addAll(
        List.of(Scripted.failed(trouble), Scripted.failed(trouble), Scripted.ANSWERED));
    assertThat(ask(2)).isEqualTo(new ModelReply.Said("{}", new Usage(3, 30, 10)));
  }

  @Test
  void each_pause_is_twice_as_long_and_never_shorter_than_the_provider_wants() {
    script.attempts.addAll(
        List.of(
            Scripted.failed(Trouble.FAULT),
            Scripted.failed(Trouble.FAULT),
            Scripted.failed(Trouble.PACE, Duration.ofSeconds(7)),
            Scripted.failed(Trouble.FAULT),
            Scripted.ANSWERED));
    assertThat(ask(5)).isInstanceOf(ModelReply.Said.class);
    assertThat(script.pauses)
        .extracting(Duration::toMillis)
        .containsExactly(500L, 1000L, 7000L, 4000L);
  }

  @Test
  void chance_makes_a_pause_longer_by_half_at_most() {
    assertThat(new Backoff(2, () -> 1).after(3, Duration.ZERO)).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void nobody_waits_for_a_pause_that_ends_after_the_deadline() {
    script.attempts.add(Scripted.failed(Trouble.PACE, TWENTY));
    assertThat(ask(2)).isEqualTo(Scripted.silent(NoUsableAnswer.LIMITED));
    assertThat(script.pauses).isEmpty();
  }

  @Test
  void each_try_may_take_what_is_left_of_the_time() {
    script.each = Duration.ofSeconds(6);
    script.attempts.addAll(
        List.of(Scripted.failed(Trouble.FAULT), Scripted.failed(Trouble.FAULT), Scripted.ANSWERED));
    assertThat(ask(9)).isInstanceOf(ModelReply.Said.class);
    assertThat(script.allowed)
        .extracting(Duration::toMillis)
        .containsExactly(20_000L, 13_500L, 6_500L);
  }

  @Test
  void tries_that_eat_the_deadline_are_the_last() {
    script.each = Duration.ofSeconds(11);
    script.attempts.addAll(List.of(Scripted.failed(Trouble.FAULT), Scripted.failed(Trouble.FAULT)));
    assertThat(ask(9)).isInstanceOf(ModelReply.Silent.class);
    assertThat(script.allowed).hasSize(2);
  }

  @Test
  void an_interrupt_while_waiting_stops_the_call() {
    script.attempts.add(Scripted.failed(Trouble.FAULT));
    Waiting interrupted =
        _ -> {
          throw new InterruptedException();
        };
    ModelReply reply =
        new RetryingModel(script, new Backoff(2, () -> 0), script, interrupted)
            .ask(Scripted.REQUEST, TWENTY);
    assertThat(reply).isEqualTo(Scripted.silent(NoUsableAnswer.DOWN));
    assertThat(Thread.interrupted()).isTrue();
  }
}
