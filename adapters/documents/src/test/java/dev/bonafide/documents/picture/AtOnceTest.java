package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AtOnceTest {
  @Test
  void both_run_at_the_same_time() throws IOException {
    CountDownLatch begun = new CountDownLatch(2);

    AtOnce<Boolean> both = AtOnce.of(() -> waited(begun), () -> waited(begun));

    assertThat(both).isEqualTo(new AtOnce<>(true, true));
  }

  @Test
  void each_keeps_its_place() throws IOException {
    assertThat(AtOnce.of(() -> "upper", () -> "lower")).isEqualTo(new AtOnce<>("upper", "lower"));
  }

  @Test
  void an_error_of_one_is_that_of_both() {
    assertThatThrownBy(
            () ->
                AtOnce.of(
                    () -> "upper",
                    () -> {
                      throw new IOException("no such program");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("one of two programs that read a picture failed")
        .hasRootCauseMessage("no such program");
  }

  @Test
  void a_thread_that_is_stopped_says_so_and_stays_stopped() {
    CountDownLatch never = new CountDownLatch(2);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> AtOnce.of(() -> waited(never), () -> "lower"))
        .hasMessage("stopped while a picture was read");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static boolean waited(CountDownLatch latch) throws InterruptedException {
    latch.countDown();
    return latch.await(30, TimeUnit.SECONDS);
  }
}
