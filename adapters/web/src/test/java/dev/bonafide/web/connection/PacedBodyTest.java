package dev.bonafide.web.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PacedBodyTest {
  private long now;

  @Test
  void a_body_that_comes_byte_by_byte_is_refused_after_five_seconds() throws IOException {
    PacedBody body = new PacedBody(new Coming(1, Duration.ofSeconds(1), 100), () -> now);
    for (int read = 0; read < 5; read++) {
      body.doRead(new Nowhere());
    }
    assertThatThrownBy(() -> body.doRead(new Nowhere())).hasMessage("the body arrives too slowly");
  }

  @Test
  void what_is_left_of_a_slow_body_is_not_waited_for() {
    PacedBody body = new PacedBody(new Coming(1, Duration.ofSeconds(1), 100), () -> now);
    assertThat(body.drain(1000)).isFalse();
    assertThat(Duration.ofNanos(now)).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void what_is_left_of_an_endless_body_is_not_read() {
    PacedBody body =
        new PacedBody(new Coming(1000, Duration.ofNanos(1), Integer.MAX_VALUE), () -> now);
    assertThat(body.drain(50_000)).isFalse();
    assertThat(now).isLessThan(100);
  }

  @Test
  void a_body_over_a_poor_line_is_read_to_its_end() {
    PacedBody body = new PacedBody(new Coming(16 << 10, Duration.ofSeconds(2), 60), () -> now);
    assertThat(body.drain(1 << 20)).isTrue();
    assertThat(Duration.ofNanos(now)).isEqualTo(Duration.ofMinutes(2));
  }

  /** So many bytes at a time, each time after a while. */
  private final class Coming implements InputBuffer {
    private final int bytes;
    private final Duration each;
    private int times;

    Coming(int bytes, Duration each, int times) {
      this.bytes = bytes;
      this.each = each;
      this.times = times;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) {
      if (times-- == 0) {
        return -1;
      }
      now += each.toNanos();
      return bytes;
    }

    @Override
    public int available() {
      return 0;
    }
  }

  private static final class Nowhere implements ApplicationBufferHandler {
    @Override
    public void setByteBuffer(ByteBuffer buffer) {}

    @Override
    public @Nullable ByteBuffer getByteBuffer() {
      return null;
    }

    @Override
    public void expand(int size) {}
  }
}
