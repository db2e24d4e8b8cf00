package dev.bonafide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Bodies;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Linked cases over HTTP and on the page: shown, taken away with a reason, brought back. */
class LinkedCasesTest {
  private static final String CASES = "/api/v1/cases/";

  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases));

  @AfterEach
  void stop() {
    server.close();
  }

  private void keep() {
    String plain = "{\"text\": \"Hello, I am a developer.\"}";
    assertThat(server.json("/api/v1/screenings?remember=true", plain).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "x", "99999999999999999999"})
  void a_case_that_is_not_there_has_no_links_to_show_or_change(String id) {
    keep();
    assertThat(server.get(CASES + id + "/links").statusCode()).isEqualTo(404);
    assertThat(server.json(CASES + id + "/links/1/unlink", Bodies.reason("why")).statusCode())
        .isEqualTo(404);
    assertThat(server.json(CASES + "1/links/" + id + "/unlink", Bodies.reason("why")).statusCode())
        .isEqualTo(404);
    assertThat(server.json(CASES + id + "/links/1/relink", "").statusCode()).isEqualTo(404);
  }

  @Test
  void a_case_alone_has_none() {
    keep();
    assertThat(server.get(CASES + "1/links").body()).contains("\"links\": []");
  }

  @Test
  void no_link_is_taken_away_without_a_reason_from_itself_or_twice() {
    keep();
    keep();
    assertThat(server.json(CASES + "1/links/2/unlink", Bodies.reason(" ")).statusCode())
        .isEqualTo(400);
    assertThat(server.json(CASES + "1/links/1/unlink", Bodies.reason("why")).statusCode())
        .isEqualTo(400);
    assertThat(server.json(CASES + "1/links/2/relink", "").statusCode()).isEqualTo(404);
    assertThat(server.json(CASES + "1/links/2/unlink", Bodies.reason("why")).statusCode())
        .isEqualTo(200);
    assertThat(server.json(CASES + "2/links/1/unlink", Bodies.reason("why")).statusCode())
        .isEqualTo(200);
    assertThat(cases.unlinked(1)).hasSize(1);
  }

  @Test
  void links_are_told_with_their_reasons_taken_away_and_brought_back() {
    keep();
    keep();
    assertThat(server.get(CASES + "1/links").body())
        .contains("\"from\": 1", "\"to\": 2", "the same wallet");
    assertThat(server.json(CASES + "2/links/1/unlink", Bodies.reason("an exchange")).body())
        .contains("\"links\": []", "an exchange");
    assertThat(server.get(CASES + "1/links").body()).contains("\"links\": []", "an exchange");
    assertThat(server.json(CASES + "1/links/2/relink", "").body()).contains("\"to\": 2");
    assertThat(cases.noted()).contains("api saw links of case 1");
  }

  @Test
  void the_page_shows_them_with_a_form_to_take_them_away_and_bring_them_back() {
    keep();
    keep();
    Document page = page();
    assertThat(page.select("#links li").text()).contains("Case 2", "because of the same wallet");
    assertThat(server.form("/cases/1/links/2/unlink", "reason=").statusCode()).isEqualTo(400);
    assertThat(server.form("/cases/1/links/2/unlink", "reason=an+exchange+%3Cb%3E").statusCode())
        .isEqualTo(303);
    page = page();
    assertThat(page.select("#links li")).isEmpty();
    assertThat(page.select("#unlinked li").text()).contains("Case 2", "an exchange <b>");
    assertThat(server.form("/cases/1/links/2/relink", "").statusCode()).isEqualTo(303);
    assertThat(page().select("#links li")).hasSize(1);
    assertThat(server.form("/cases/1/links/2/relink", "").statusCode()).isEqualTo(404);
  }

  private Document page() {
    return Jsoup.parse(server.get("/cases/1", "Accept", "text/html").body());
  }
}
