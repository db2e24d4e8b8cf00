package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.text.Budget;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final long LARGE = Bounds.LARGE + 1;

  private final CountDownLatch works = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  @Test
  void who_finds_no_place_is_told_when_to_come_back() {
    ConcurrencyLimit concurrencyLimit = turnstile(1, 1, LONG, LONG);
    ConcurrencyLimit.Place first = concurrencyLimit.enter(Caller.PATIENT);
    ConcurrencyLimit.Place second = concurrencyLimit.enter(Caller.PATIENT);
    assertThatThrownBy(() -> concurrencyLimit.enter(Caller.PATIENT))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(429);
              assertThat(problem.retryAfter()).isEqualTo(10);
            });
    second.close();
    concurrencyLimit.enter(Caller.PATIENT).close();
    first.close();
  }

  @Test
  void who_waits_too_long_is_told_too() throws InterruptedException {
    ConcurrencyLimit concurrencyLimit = turnstile(1, 1, LONG, SHORT);
    CountDownLatch ends = new CountDownLatch(1);
    Thread other = Thread.ofVirtual().start(() -> pass(concurrencyLimit, 0, () -> until(ends)));
    works.await();
    refused(429, () -> pass(concurrencyLimit, 0, () -> "never"));
    ends.countDown();
    other.join();
    assertThat(pass(concurrencyLimit, 0, () -> "now")).isEqualTo("now");
  }

  @Test
  void work_over_its_deadline_is_stopped_and_the_place_is_free_once_it_has_ended() {
    ConcurrencyLimit concurrencyLimit = turnstile(1, 0, SHORT, LONG);
    refused(503, () -> pass(concurrencyLimit, 0, this::endless));
    assertThat(pass(concurrencyLimit, 0, () -> "next, with " + ended.getCount() + " at work"))
        .isEqualTo("next, with 0 at work");
  }

  @Test
  void work_that_cannot_be_stopped_keeps_its_place_after_the_answer() throws Exception {
    for (long size : List.of(0L, LARGE)) {
      ConcurrencyLimit concurrencyLimit = turnstile(1, 0, SHORT, SHORT);
      CountDownLatch ends = new CountDownLatch(1);
      refused(503, () -> pass(concurrencyLimit, size, () -> deaf(ends)));
      refused(429, () -> pass(concurrencyLimit, size, () -> "never"));
      ends.countDown();
      assertThat(free(concurrencyLimit, size)).isEqualTo("next");
    }
  }

  @Test
  void work_of_a_caller_who_leaves_is_stopped_and_the_place_is_free_once_it_has_ended()
      throws Exception {
    ConcurrencyLimit concurrencyLimit = turnstile(1, 0, LONG, LONG);
    AtomicBoolean gone = new AtomicBoolean();
    Thread.ofVirtual().start(() -> leave(gone));
    refused(408, () -> concurrencyLimit.pass(gone::get, 0, this::endless));
    assertThat(pass(concurrencyLimit, 0, () -> "next")).isEqualTo("next");
    ended.await();
  }

  @Test
  void who_has_left_before_their_turn_waits_no_longer() throws Exception {
    ConcurrencyLimit concurrencyLimit = turnstile(1, 1, LONG, LONG);
    CountDownLatch ends = new CountDownLatch(1);
    Thread other = Thread.ofVirtual().start(() -> pass(concurrencyLimit, 0, () -> until(ends)));
    works.await();
    refused(429, () -> concurrencyLimit.pass(() -> true, 0, () -> "never"));
    ends.countDown();
    other.join();
  }

  @Test
  void large_cases_leave_a_place_for_a_small_one() throws Exception {
    ConcurrencyLimit concurrencyLimit = turnstile(2, 2, LONG, SHORT);
    CountDownLatch ends = new CountDownLatch(1);
    Thread other = Thread.ofVirtual().start(() -> pass(concurrencyLimit, LARGE, () -> until(ends)));
    works.await();
    refused(429, () -> pass(concurrencyLimit, LARGE, () -> "never"));
    assertThat(pass(concurrencyLimit, Bounds.LARGE, () -> "small")).isEqualTo("small");
    ends.countDown();
    other.join();
    assertThat(pass(concurrencyLimit, LARGE, () -> "now")).isEqualTo("now");
  }

  @Test
  void who_fails_leaves_their_place() {
    ConcurrencyLimit concurrencyLimit = turnstile(1, 0, LONG, SHORT);
    assertThatThrownBy(
            () ->
                pass(
                    concurrencyLimit,
                    LARGE,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(pass(concurrencyLimit, LARGE, () -> "next")).isEqualTo("next");
  }

  @Test
  void who_comes_back_in_vain_is_told_to_wait_longer_until_they_are_let_in() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    ConcurrencyLimit limit =
        new ConcurrencyLimit(new Bounds(1, 1, 1, 1, 1, 0, LONG), LONG, now::get);
    for (int round = 0; round < 2; round++) {
      ConcurrencyLimit.Place place = limit.enter(new Caller.Named(Caller.PATIENT, "a", 0));
      for (int pause : new int[] {10, 20, 40}) {
        assertThatThrownBy(() -> limit.enter(new Caller.Named(Caller.PATIENT, "b", 0)))
            .isInstanceOfSatisfying(
                Problem.class, problem -> assertThat(problem.retryAfter()).isEqualTo(pause));
        now.updateAndGet(at -> at.plusSeconds(pause));
      }
      place.close();
      limit.enter(new Caller.Named(Caller.PATIENT, "b", 0)).close();
    }
  }

  @Test
  void a_request_that_does_not_say_how_much_it_sends_takes_no_place_of_the_small() {
    ConcurrencyLimit limit = new ConcurrencyLimit(Bounds.of(1, 1), LONG, () -> Instant.EPOCH);
    for (int i = 0; i < 6; i++) {
      limit.enter(new Caller.Named(Caller.PATIENT, "caller " + i, Long.MAX_VALUE));
    }
    refused(429, () -> limit.enter(new Caller.Named(Caller.PATIENT, "b", Bounds.SMALL + 1)));
    limit.enter(new Caller.Named(Caller.PATIENT, "b", Bounds.SMALL)).close();
  }

  private static ConcurrencyLimit turnstile(
      int atOnce, int waiting, Duration deadline, Duration patience) {
    return new ConcurrencyLimit(
        new Bounds(1, 1, 1, 1, atOnce, waiting, deadline), patience, () -> Instant.EPOCH);
  }

  private static String pass(ConcurrencyLimit concurrencyLimit, long size, Supplier<String> work) {
    return concurrencyLimit.pass(Caller.PATIENT, size, work);
  }

  private static void refused(int status, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }

  /** Ends by being stopped alone. */
  private String endless() {
    works.countDown();
    try {
      while (true) {
        Budget.spend(1);
      }
    } finally {
      ended.countDown();
    }
  }

  /** Ends when it is told to, and by nothing else. */
  private static String deaf(CountDownLatch ends) {
    boolean interrupted = false;
    while (ends.getCount() > 0) {
      try {
        ends.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted ? "stopped" : "done";
  }

  /** As soon as there is a place. */
  private static String free(ConcurrencyLimit concurrencyLimit, long size) {
    while (true) {
      try {
        return pass(concurrencyLimit, size, () -> "next");
      } catch (Problem busy) {
        Thread.onSpinWait();
      }
    }
  }

  private String until(CountDownLatch ends) {
    works.countDown();
    awaited(ends);
    return "done";
  }

  private void leave(AtomicBoolean gone) {
    awaited(works);
    gone.set(true);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
