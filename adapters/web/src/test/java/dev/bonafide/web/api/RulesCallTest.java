package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesCallTest {
  private final Served served = Served.start();

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void a_rule_that_is_not_there_is_not_found() {
    assertThat(served.get("/api/v1/rules/no-such-rule").statusCode()).isEqualTo(404);
    assertThat(served.get("/api/v1/rules/no-such-rule").body())
        .contains("GET /api/v1/rules")
        .doesNotContain("no-such-rule");
  }

  @Test
  void the_catalogue_lists_every_rule_in_brief() {
    assertThat(served.get("/api/v1/rules").body())
        .contains("\"id\": \"payment-another\"", "\"strength\": \"strong\"", "\"job_post\"")
        .doesNotContain("\"why\"");
  }

  @Test
  void one_rule_is_told_in_full_and_its_text_is_no_markup() {
    assertThat(served.get("/api/v1/rules/payment-another").body())
        .contains("\"why\"", "\"fires\"", "\"silent\"", "\"goodAnswer\": \"Mine.\"")
        .contains("A shared account", "A public source, 2025")
        .doesNotContain("<b>");
  }
}
