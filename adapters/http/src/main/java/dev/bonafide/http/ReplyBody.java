package dev.bonafide.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Limit on how much of an answer is read.
 *
 * @param most bytes
 * @param isCut whether the rest of a larger one is left, which is too large otherwise
 * @param file that a success is written to; null to keep it in memory
 */
public record ReplyBody(long most, boolean isCut, @Nullable OutputStream file) {
  /** Enough of a refusal to tell its kind. */
  private static final int REFUSAL = 16 << 10;

  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

  /** All of it, if it is not larger. */
  public static ReplyBody whole(long most) {
    return new ReplyBody(most, false, null);
  }

  /** Beginning of an answer. */
  public static ReplyBody beginning(int most) {
    return new ReplyBody(most, true, null);
  }

  /** All of it into a file, if it is not larger. */
  public static ReplyBody into(OutputStream file, long most) {
    return new ReplyBody(most, false, file);
  }

  byte[] read(Response response) throws IOException, CallFailure {
    InputStream body = response.body().byteStream();
    if (!response.isSuccessful()) {
      return body.readNBytes(REFUSAL);
    }
    if (file != null) {
      return copied(body, file);
    }
    int bound = (int) Math.min(most, LARGEST_ARRAY);
    byte[] bytes = body.readNBytes(isCut ? bound : bound + 1);
    if (bytes.length > bound) {
      throw new CallFailure(CallTrouble.SIZE);
    }
    return bytes;
  }

  private byte[] copied(InputStream body, OutputStream into) throws IOException, CallFailure {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      size += read;
      if (size > most) {
        throw new CallFailure(CallTrouble.SIZE);
      }
      into.write(buffer, 0, read);
    }
    return new byte[0];
  }
}
