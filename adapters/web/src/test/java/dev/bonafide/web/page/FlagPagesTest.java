package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Served;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a red flag is, at an address of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlagPagesTest {
  private final Served served = Served.start();

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-flag", "%3Cscript%3E", "payment-another.yaml"})
  void what_is_no_flag_is_not_found(String id) {
    HttpResponse<String> answer = served.get("/rules/" + id, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such red flag.").doesNotContain("<script>");
  }

  @Test
  void a_flag_is_shown_with_its_examples_and_loads_only_its_own_style() {
    HttpResponse<String> answer = served.get("/rules/payment-another", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'sha256-")
        .endsWith("frame-ancestors 'none'");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("h2").eachText())
        .contains("It fires on", "It stays silent on", "Innocent explanations", "Sources");
    assertThat(page.select("script, img, link")).isEmpty();
    assertThat(page.text()).contains("File: rules/payment/payment-another.yaml");
  }
}
