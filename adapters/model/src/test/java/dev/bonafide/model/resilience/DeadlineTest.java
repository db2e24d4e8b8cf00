package dev.bonafide.model.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Duration SOON = Duration.ofMillis(50);
  private static final Duration NEVER = Duration.ofMinutes(5);

  private static Model model(Function<Duration, ModelReply> answer) {
    return new Model() {
      @Override
      public String name() {
        return "one";
      }

      @Override
      public ModelReply ask(ModelRequest request, Duration within) {
        return answer.apply(within);
      }
    };
  }

  @Test
  void one_that_never_answers_is_interrupted_and_asked_what_it_cost() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Model endless =
        model(
            _ -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException over) {
                interrupted.countDown();
              }
              return new ModelReply.Silent(NoUsableAnswer.DOWN, new Usage(3, 7, 0));
            });
    ModelReply reply = new Deadline(endless, NEVER).ask(Scripted.REQUEST, SOON);
    assertThat(reply).isInstanceOf(ModelReply.Silent.class);
    assertThat(((ModelReply.Silent) reply).why()).isEqualTo(NoUsableAnswer.LATE);
    assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void one_that_does_not_even_hear_the_interruption_holds_nobody_up() {
    CountDownLatch end = new CountDownLatch(1);
    Model deaf =
        model(
            _ -> {
              while (end.getCount() > 0) {
                LockSupport.parkNanos(1_000_000);
              }
              return Scripted.SAID;
            });
    assertThat(new Deadline(deaf, SOON).ask(Scripted.REQUEST, NEVER))
        .isEqualTo(new ModelReply.Silent(NoUsableAnswer.LATE, new Usage(1, 0, 0)));
    end.countDown();
  }

  @Test
  void a_deadline_that_is_over_sends_nothing() {
    Model none =
        model(
            _ -> {
              throw new AssertionError("asked");
            });
    assertThat(new Deadline(none, NEVER).ask(Scripted.REQUEST, Duration.ZERO))
        .isEqualTo(new ModelReply.Silent(NoUsableAnswer.LATE, Usage.NONE));
  }

  @Test
  void an_answer_in_time_is_passed_on_with_the_time_that_it_had() {
    Model quick =
        model(
            within -> {
              assertThat(within).isLessThan(NEVER).isGreaterThan(NEVER.minusSeconds(1));
              return Scripted.SAID;
            });
    assertThat(new Deadline(quick, NEVER).ask(Scripted.REQUEST, NEVER.plusHours(1)))
        .isEqualTo(Scripted.SAID);
  }

  @Test
  void a_defect_is_not_hidden() {
    Model broken =
        model(
            _ -> {
              throw new IllegalArgumentException("a defect");
            });
    assertThatThrownBy(() -> new Deadline(broken, NEVER).ask(Scripted.REQUEST, NEVER))
        .hasRootCauseMessage("a defect");
  }

  @Test
  void an_interrupt_while_waiting_leaves_no_thread_behind() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Model endless =
        model(
            _ -> {
              asked.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException over) {
                interrupted.countDown();
              }
              return Scripted.SAID;
            });
    Thread waiting =
        Thread.ofVirtual()
            .start(
                () -> {
                  ModelReply _ = new Deadline(endless, NEVER).ask(Scripted.REQUEST, NEVER);
                });
    asked.await();
    waiting.interrupt();
    assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
  }
}
