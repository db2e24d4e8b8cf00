package dev.bonafide.chat.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.IntFunction;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What a platform answers to who fetches a file. */
public final class FileDownload {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int TOO_LARGE = 413;
  private static final int LONGEST_PAUSE = 60;

  private FileDownload() {}

  /**
   * Its bytes. A platform that is at fault itself, or asks for a pause, may hand it out later: that
   * is no refusal.
   *
   * @param most bytes that are taken; what is longer is refused with the status 413
   * @param platform its name, as people know it
   * @param refused makes a refusal of a status
   * @throws IOException if it is cut
   */
  public static <R extends ApiRefusal> ApiResult<byte[], R> of(
      Response response, int most, String platform, IntFunction<R> refused) throws IOException {
    int status = response.code();
    if (status == TOO_MANY_REQUESTS) {
      return new ApiResult.Away<>(
          pause(response.header("Retry-After")), platform + " asks for a pause (429)");
    }
    if (status >= 500) {
      return new ApiResult.Lost<>(platform + " failed (status " + status + ")");
    }
    if (!response.isSuccessful()) {
      return new ApiResult.Refused<>(refused.apply(status));
    }
    try (InputStream in = response.body().byteStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most
          ? new ApiResult.Refused<>(refused.apply(TOO_LARGE))
          : new ApiResult.Answered<>(bytes);
    }
  }

  private static Duration pause(@Nullable String seconds) {
    try {
      return seconds == null
          ? ApiResult.PAUSE
          : Duration.ofSeconds(Math.clamp(Long.parseLong(seconds.strip()), 1, LONGEST_PAUSE));
    } catch (NumberFormatException none) {
      return ApiResult.PAUSE;
    }
  }
}
