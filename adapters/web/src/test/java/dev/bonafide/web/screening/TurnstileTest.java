package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.web.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  @Test
  void who_finds_no_place_is_told_when_to_come_back() {
    Turnstile turnstile = new Turnstile(1, 1, Duration.ofSeconds(20));
    Turnstile.Place first = turnstile.enter();
    Turnstile.Place second = turnstile.enter();
    assertThatThrownBy(turnstile::enter)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(429);
              assertThat(problem.retryAfter()).isEqualTo(10);
            });
    second.close();
    turnstile.enter().close();
    first.close();
  }

  @Test
  void who_waits_too_long_is_told_too() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 1, Duration.ofMillis(1));
    CountDownLatch works = new CountDownLatch(1);
    CountDownLatch ends = new CountDownLatch(1);
    Thread other =
        Thread.ofVirtual()
            .start(
                () ->
                    turnstile.pass(
                        () -> {
                          works.countDown();
                          awaited(ends);
                          return "done";
                        }));
    works.await();
    assertThatThrownBy(() -> turnstile.pass(() -> "never"))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.status()).isEqualTo(429));
    ends.countDown();
    other.join();
    assertThat(turnstile.<String>pass(() -> "now")).isEqualTo("now");
  }

  @Test
  void who_fails_leaves_their_place() {
    Turnstile turnstile = new Turnstile(1, 0, Duration.ofMillis(1));
    assertThatThrownBy(
            () ->
                turnstile.pass(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(turnstile.<String>pass(() -> "next")).isEqualTo("next");
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
