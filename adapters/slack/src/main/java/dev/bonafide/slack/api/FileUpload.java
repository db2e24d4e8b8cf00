package dev.bonafide.slack.api;

import dev.bonafide.chat.api.ApiResult;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Brings the bytes of a file to where Slack wants them. No one sees them before the upload is
 * completed, so that whatever goes wrong may be begun again. No token goes there: the address is
 * secret enough.
 */
public record FileUpload(OkHttpClient http, Fetch.FileHosts hosts) {
  private static final MediaType BYTES = MediaType.get("application/octet-stream");
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int TOO_MANY = 429;

  /** The answer is how many bytes were brought. */
  public ApiResult<Integer, SlackRefusal> bring(byte[] bytes, String address) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null || !hosts.allow(url)) {
      return new ApiResult.Refused<>(new SlackRefusal("upload_url_unknown", null));
    }
    Request request = new Request.Builder().url(url).post(RequestBody.create(bytes, BYTES)).build();
    try (Response response = http.newCall(request).execute()) {
      int status = response.code();
      if (status == TOO_MANY) {
        return new ApiResult.Away<>(
            SlackCalls.retryAfter(response.header("Retry-After")), SlackCalls.TOO_MANY);
      }
      return response.isSuccessful()
          ? new ApiResult.Answered<>(bytes.length)
          : status >= 500
              ? new ApiResult.Away<>(SOON, "Slack did not take the file (status " + status + ")")
              : new ApiResult.Refused<>(new SlackRefusal("upload_status_" + status, null));
    } catch (IOException cut) {
      return new ApiResult.Away<>(SOON, "the file did not reach Slack");
    }
  }
}
