package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.IdempotentAnswers.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotentAnswersTest {
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final IdempotentAnswers retries = new IdempotentAnswers(() -> now);
  private final AtomicInteger worked = new AtomicInteger();

  private Answer work() {
    return new Answer("{" + worked.incrementAndGet() + "}", 0);
  }

  @Test
  void a_key_that_was_used_for_something_else_conflicts() {
    retries.once("key", "one", this::work);
    refused(409, () -> retries.once("key", "other", this::work));
  }

  @Test
  void a_retry_while_the_first_is_under_way_conflicts() {
    retries.once(
        "key",
        "one",
        () -> {
          refused(409, () -> retries.once("key", "one", this::work));
          return work();
        });
    assertThat(worked).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ключ", "two\nlines"})
  void a_key_that_is_no_key_is_refused(String key) {
    refused(400, () -> retries.once(key, "one", this::work));
    refused(400, () -> retries.once("k".repeat(201), "one", this::work));
  }

  @Test
  void what_failed_is_tried_again() {
    assertThatThrownBy(
            () ->
                retries.once(
                    "key",
                    "one",
                    () -> {
                      throw new Problem(422, "nothing");
                    }))
        .isInstanceOf(Problem.class);
    assertThat(retries.once("key", "one", this::work).report()).isEqualTo("{1}");
  }

  @Test
  void without_a_key_every_call_works() {
    retries.once("", "", this::work);
    assertThat(retries.once("", "", this::work).report()).isEqualTo("{2}");
  }

  @Test
  void a_retry_is_answered_as_the_first_time() {
    Answer first = retries.once("key", "one", this::work);
    assertThat(retries.once("key", "one", this::work)).isSameAs(first);
    assertThat(worked).hasValue(1);
  }

  @Test
  void old_answers_make_room_for_new_ones() {
    for (int n = 0; n < 300; n++) {
      retries.once("key " + n, "one", this::work);
    }
    assertThat(retries.once("key 299", "one", this::work).report()).isEqualTo("{300}");
    assertThat(retries.once("key 0", "one", this::work).report()).isEqualTo("{301}");
  }

  @Test
  void large_answers_make_room_too() {
    String large = " ".repeat(5 << 20);
    retries.once("one", "one", () -> new Answer(large, 0));
    retries.once("two", "two", () -> new Answer(large, 0));
    assertThat(retries.once("two", "two", this::work).report()).isEqualTo(large);
    assertThat(retries.once("one", "one", this::work).report()).isEqualTo("{1}");
  }

  @Test
  void after_ten_minutes_nothing_is_held_any_more() {
    retries.once("key", "one", this::work);
    now = now.plus(Duration.ofMinutes(10));
    assertThat(retries.once("key", "one", this::work).report()).isEqualTo("{1}");
    now = now.plusMillis(1);
    assertThat(retries.once("key", "other", this::work).report()).isEqualTo("{2}");
  }

  @Test
  void what_is_kept_elsewhere_is_read_there_each_time_and_still_tells_another_request() {
    retries.once("key", "one", () -> new Answer("{}", 7));
    assertThat(retries.once("key", "one", () -> new Answer("{\"read\": true}", 7)).report())
        .isEqualTo("{\"read\": true}");
    refused(409, () -> retries.once("key", "other", this::work));
  }

  private static void refused(int status, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }
}
