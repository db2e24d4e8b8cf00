package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.casefile.PlainPrinter;
import dev.bonafide.web.Bodies;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of stored cases, in the format that callers accept. */
class CaseReportsTest {
  private static final String REPORT = "/api/v1/cases/1/report";

  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(
          Small.settings(),
          Small.changed(
              Small.parts(new Small.OneRule(), cases),
              parts -> parts.printer = PlainPrinter.get()));

  @BeforeEach
  void keep() {
    server.json("/api/v1/screenings?remember=true", "{\"text\": \"" + Small.TELLING + "\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/zip", "image/*", "text/html;q=0", "no type", "*/*;q=x"})
  void a_format_that_there_is_not_is_refused(String accept) {
    HttpResponse<String> answer = server.get(REPORT, "Accept", accept);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(cases.noted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html                                     | text/html;charset=UTF-8
          text/markdown                                 | text/markdown;charset=UTF-8
          application/json                              | application/json
          application/pdf                               | application/pdf
          */*                                           | application/json
          text/html;q=0.5, text/markdown                | text/markdown;charset=UTF-8
          text/html,application/xhtml+xml,*/*;q=0.8     | text/html;charset=UTF-8
          text/*                                        | text/html;charset=UTF-8
          """)
  void it_comes_as_it_is_asked_for(String accept, String type) {
    HttpResponse<String> answer = server.get(REPORT, "Accept", accept);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.body()).contains(Small.TELLING);
    assertThat(cases.noted()).containsExactly("api took a report of case 1");
  }

  @Test
  void where_nothing_can_be_printed_a_pdf_is_refused() {
    InMemory others = new InMemory();
    try (Served plain = Served.start(Small.settings(), Small.parts(new Small.OneRule(), others))) {
      plain.json("/api/v1/screenings?remember=true", "{\"text\": \"" + Small.TELLING + "\"}");
      HttpResponse<String> answer = plain.get(REPORT, "Accept", "application/pdf");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
    }
  }

  @Test
  void the_page_may_load_its_own_style_and_nothing_else() {
    HttpResponse<String> answer = server.get(REPORT, "Accept", "text/html");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; style-src 'sha256-")
        .endsWith("frame-ancestors 'none'");
    assertThat(answer.body()).doesNotContain("<b>another</b>").contains("&lt;b&gt;another");
  }

  @Test
  void it_says_what_was_decided_in_the_meantime() {
    server.json("/api/v1/cases/1/outcome", Bodies.outcome("cleared"));
    assertThat(server.get(REPORT, "Accept", "text/markdown").body())
        .contains("a program set the outcome to “cleared”");
  }
}
