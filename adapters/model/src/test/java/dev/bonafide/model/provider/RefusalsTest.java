package dev.bonafide.model.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.http.ApiReply;
import dev.bonafide.model.resilience.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private static Failure of(int status, String body) {
    return of(status, body, Headers.of("retry-after", "3"));
  }

  private static Failure of(int status, String body, Headers headers) {
    HttpUrl url = HttpUrl.get("http://127.0.0.1/");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return Refusals.of(new ApiReply(url, status, headers, bytes), CLOCK);
  }

  @ParameterizedTest
  @CsvSource({
    "301, MODEL",
    "400, REQUEST",
    "401, KEY",
    "402, CREDIT",
    "403, KEY",
    "404, MODEL",
    "405, MODEL",
    "407, KEY",
    "408, FAULT",
    "413, REQUEST",
    "422, REQUEST",
    "429, PACE",
    "500, FAULT",
    "503, FAULT",
    "529, FAULT"
  })
  void a_status_tells_whether_to_ask_again_and_what_to_mend(int status, Trouble trouble) {
    assertThat(of(status, "").trouble()).isEqualTo(trouble);
  }

  @ParameterizedTest
  @CsvSource({
    "400, API_KEY_INVALID, KEY",
    "429, insufficient_quota, CREDIT",
    "429, billing_hard_limit_reached, CREDIT",
    "429, rate_limit_exceeded, PACE"
  })
  void where_one_status_means_two_things_the_providers_word_for_it_tells(
      int status, String code, Trouble trouble) {
    assertThat(of(status, "{\"error\":{\"code\":\"" + code + "\"}}").trouble()).isEqualTo(trouble);
  }

  @Test
  void nothing_that_the_provider_says_is_passed_on_but_how_long_to_wait() {
    Failure failure = of(401, "Incorrect API key provided: sk-secret");
    assertThat(failure).hasMessage("KEY").hasNoCause();
    assertThat(failure.after()).isEqualTo(Duration.ofSeconds(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"error":{"details":[{"retryDelay": "34.07s"}]}} | 34070
          {"retryDelay": "....s"}                          | 0
          {}                                               | 0
          """)
  void gemini_says_in_the_body_how_long_to_wait(String body, long milliseconds) {
    assertThat(of(429, body, Headers.of()).after()).isEqualTo(Duration.ofMillis(milliseconds));
  }
}
