package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stored case, which shows its reasons as a fresh verdict does, and takes more evidence. */
class CaseViewTest {
  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), cases));

  @BeforeEach
  void keep() {
    server.json("/api/v1/screenings?remember=true", "{\"text\": \"" + Small.TELLING + "\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void evidence_that_says_nothing_comes_back_with_what_is_missing() {
    HttpResponse<String> answer = add(new Multipart().field("text", " ").field("note", ""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select(".field:has(#text) #problem").text())
        .contains("nothing to add");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void a_file_that_cannot_be_read_is_named() {
    HttpResponse<String> answer = add(new Multipart().file("file", "broken.bin", "\0"));
    assertThat(Jsoup.parse(answer.body()).select("#problem").text()).contains("broken.bin");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void another_site_s_page_adds_nothing() {
    HttpResponse<String> answer =
        server.multipart(
            "/cases/1/exhibits",
            new Multipart().field("text", "Hello."),
            "Origin",
            "https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(entries()).hasSize(2);
  }

  @Test
  void an_answer_is_added_and_the_page_says_so() {
    HttpResponse<String> answer =
        add(new Multipart().field("text", "The account is my own.").field("note", "seemed calm"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Document page = page("/cases/1?done");
    assertThat(page.select("#done[role=status][tabindex=-1]").text())
        .contains("Recorded", "pasted text");
    assertThat(page.select("#texts").text()).contains("The account is my own.", "seemed calm");
  }

  @Test
  void a_stored_case_shows_its_summary_its_quotes_and_its_text() {
    Document page = page("/cases/1");
    assertThat(page.select("#summary").text()).isNotEmpty();
    assertThat(page.select("#brief li a").attr("href")).isEqualTo("#finding-1");
    Element quote = page.select("#quote-1-1").getFirst();
    assertThat(page.select(quote.attr("href")).text()).contains("pay my friend");
    assertThat(page.select("#questions .question")).isNotEmpty();
    assertThat(page.select("#done, #problem")).isEmpty();
  }

  @Test
  void where_questions_stand_it_is_said_what_a_note_does_and_what_a_ruling_does() {
    assertThat(page("/cases/1").select("#questions #settling").text())
        .isEqualTo("Answers and notes are added evidence; only a ruling settles a finding.");
  }

  @Test
  void what_was_done_is_said_once_it_is_done() {
    server.form("/cases/1/outcome", "outcome=cleared&note=met+them");
    assertThat(page("/cases/1?done").select("#done").text())
        .isEqualTo("Recorded: set the outcome to “cleared”, “met them”");
  }

  @Test
  void a_finding_leads_to_what_is_known_of_it() {
    assertThat(page("/cases/1").select("#finding-1 a.flag").attr("href"))
        .isEqualTo("/rules/payment-another");
  }

  @Test
  void what_is_missing_or_cannot_be_read_is_said_beside_its_field() {
    Document empty = Jsoup.parse(add(new Multipart().field("text", " ")).body());
    assertThat(empty.select("#add .field:has(#text) #problem").text()).contains("nothing to add");
    assertThat(empty.select("#more-files[aria-invalid]")).isEmpty();
    Document broken = Jsoup.parse(add(new Multipart().file("file", "a.bin", "\0")).body());
    assertThat(broken.select("#add .field:has(#more-files) #problem").text()).contains("a.bin");
    assertThat(broken.select("#more-files").attr("aria-describedby")).isEqualTo("problem");
  }

  private HttpResponse<String> add(Multipart form) {
    return server.multipart("/cases/1/exhibits", form, "Accept", "text/html");
  }

  private Document page(String path) {
    return Jsoup.parse(server.get(path, "Accept", "text/html").body());
  }

  private List<Entry> entries() {
    return cases.open(1).orElseThrow().entries();
  }
}
