package dev.bonafide.chat.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDownloadTest {
  private record Status(int code) implements ApiRefusal {
    @Override
    public String text() {
      return "status " + code;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void a_platform_that_fails_refuses_nothing(int status) throws IOException {
    assertThat(fetched(status, "", null))
        .isEqualTo(new ApiResult.Lost<>("Chat failed (status " + status + ")"));
  }

  @Test
  void a_pause_that_it_asks_for_is_kept() throws IOException {
    assertThat(pause("7")).isEqualTo(Duration.ofSeconds(7));
    assertThat(pause("86400")).isEqualTo(Duration.ofSeconds(60));
    assertThat(pause("0.3")).isEqualTo(ApiResult.PAUSE);
    assertThat(pause(null)).isEqualTo(ApiResult.PAUSE);
  }

  @Test
  void what_is_not_there_or_too_large_is_refused() throws IOException {
    assertThat(fetched(404, "", null)).isEqualTo(new ApiResult.Refused<>(new Status(404)));
    assertThat(fetched(200, "12345", null)).isEqualTo(new ApiResult.Refused<>(new Status(413)));
  }

  @Test
  void a_file_comes_as_it_is() throws IOException {
    assertThat(fetched(200, "1234", null))
        .isInstanceOfSatisfying(
            ApiResult.Answered.class,
            answered -> assertThat((byte[]) answered.answer()).asString().isEqualTo("1234"));
  }

  private static Duration pause(@Nullable String header) throws IOException {
    return fetched(429, "", header) instanceof ApiResult.Away(Duration by, String _)
        ? by
        : Duration.ZERO;
  }

  private static ApiResult<byte[], Status> fetched(
      int status, String body, @Nullable String retryAfter) throws IOException {
    Response.Builder response =
        new Response.Builder()
            .request(new Request.Builder().url("http://127.0.0.1/file").build())
            .protocol(Protocol.HTTP_1_1)
            .code(status)
            .message("")
            .body(ResponseBody.create(body, null));
    if (retryAfter != null) {
      response.header("Retry-After", retryAfter);
    }
    return FileDownload.of(response.build(), 4, "Chat", Status::new);
  }
}
