package dev.bonafide.web.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * A body that is refused once it comes too slowly: after {@value #GRACE_SECONDS} seconds it must
 * have come at {@value #BYTES_A_SECOND} bytes a second, as over the slowest of mobile networks.
 */
final class PacedBody implements InputBuffer {
  static final int GRACE_SECONDS = 5;
  static final int BYTES_A_SECOND = 8 << 10;

  private static final double NANOS = 1e9;

  private final InputBuffer body;
  private final LongSupplier clock;
  private final long start;
  private long came;

  /**
   * @param clock in nanoseconds, from anywhere
   */
  PacedBody(InputBuffer body, LongSupplier clock) {
    this.body = body;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    int read = body.doRead(handler);
    came += Math.max(0, read);
    double allowed = GRACE_SECONDS + (double) came / BYTES_A_SECOND;
    if (read >= 0 && (clock.getAsLong() - start) / NANOS > allowed) {
      throw new IOException("the body arrives too slowly");
    }
    return read;
  }

  @Override
  public int available() {
    return body.available();
  }

  /** Reads what is left; false where that is more than so many bytes, or does not come. */
  boolean drain(long most) {
    try {
      Unread unread = new Unread();
      int read = 0;
      while (read >= 0 && came <= most) {
        read = doRead(unread);
      }
      return read < 0;
    } catch (IOException slowOrGone) {
      return false;
    }
  }

  /** Takes bytes, and looks at none. */
  private static final class Unread implements ApplicationBufferHandler {
    private @Nullable ByteBuffer last;

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      last = buffer;
    }

    @Override
    public @Nullable ByteBuffer getByteBuffer() {
      return last;
    }

    @Override
    public void expand(int size) {}
  }
}
