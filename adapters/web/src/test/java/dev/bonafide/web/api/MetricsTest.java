package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private static final String LINE = "bonafide_model_requests_total{model=\"openai/one\"} 7\n";

  @Test
  void without_the_token_nothing_is_told() {
    try (Served closed =
        Served.start(
            Small.settings("", "a-token-of-32-letters-0123456789"), Small.parts(() -> LINE))) {
      HttpResponse<String> answer = closed.get("/actuator/prometheus");
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).doesNotContain("bonafide_model");
    }
  }

  @Test
  void what_is_counted_is_told_as_plain_text_of_prometheus() {
    try (Served served = Served.start(Small.settings(), Small.parts(() -> LINE))) {
      HttpResponse<String> answer = served.get("/actuator/prometheus");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValue("text/plain;version=0.0.4;charset=utf-8");
      assertThat(answer.body()).isEqualTo(LINE);
    }
  }

  @Test
  void where_nothing_is_counted_the_answer_is_empty() {
    try (Served served = Served.start()) {
      assertThat(served.get("/actuator/prometheus").statusCode()).isEqualTo(200);
      assertThat(served.get("/actuator/prometheus").body()).isEmpty();
    }
  }
}
