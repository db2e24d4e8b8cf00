package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.web.Bodies;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who rules on findings on the page of a case, and takes changes back. */
class RulingPagesTest {
  private static final String HOSTILE = "<script>alert(1)</script> \u202e\"onclick=";
  private static final String EXPLAINED =
      "finding=payment-another&disposition=explained&reason=A+shared+account";

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          finding=payment-another&disposition=&reason=a          | 400 | Choose what is true
          finding=payment-another&disposition=fine&reason=a      | 400 | Choose what is true
          finding=payment-another&disposition=mistaken&reason=+  | 400 | Say why, in a sentence.
          finding=payment-other&disposition=confirmed&reason=    | 422 | no such finding
          disposition=confirmed                                  | 422 | no such finding
          """)
  void what_is_no_ruling_comes_back_with_what_is_missing(String form, int status, String told) {
    HttpResponse<String> answer = server.form("/cases/1/rulings", form);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("#problem").text()).contains(told);
    assertThat(entries()).hasSize(2);
  }

  @Test
  void a_ruling_without_a_reason_comes_back_open_with_what_was_chosen() {
    String form = "finding=payment-another&disposition=mistaken&reason=";
    Document page = Jsoup.parse(server.form("/cases/1/rulings", form).body());
    assertThat(page.select("details.ruling[open] .field:has(#why-1) #problem")).hasSize(1);
    assertThat(page.select("#disposition-1 option[selected]").val()).isEqualTo("mistaken");
    assertThat(page.select("#why-1").attr("aria-describedby")).isEqualTo("why-hint-1 problem");
  }

  @Test
  void a_refused_ruling_is_told_at_the_top_with_the_way_to_what_is_missing() {
    String form = "finding=payment-another&disposition=mistaken&reason=";
    Document page = Jsoup.parse(server.form("/cases/1/rulings", form).body());
    assertThat(page.select("#trouble").text()).isEqualTo("Not recorded. Say why, in a sentence.");
    assertThat(page.select("#trouble a").attr("href")).isEqualTo("#problem");
    assertThat(page().select("#trouble")).isEmpty();
  }

  @Test
  void a_ruling_without_a_reason_is_told_with_what_it_did_to_the_verdict() {
    server.form("/cases/1/rulings", "finding=payment-another&disposition=confirmed&reason=");
    assertThat(done())
        .isEqualTo(
            "Recorded: ruled on “Wants <b>another</b> to be paid”: confirmed. The verdict has not"
                + " changed: Ask first.");
    server.form("/cases/1/rulings", EXPLAINED);
    assertThat(done()).contains("The verdict was: Ask first. It is now: ");
  }

  @Test
  void what_is_recorded_names_the_finding_ruled_on_and_none_on_the_same_words() {
    Instant at = Instant.parse("2026-01-03T00:00:00Z");
    List<Entry> ruled =
        Stream.of("payment-another", "beneath-it")
            .<Entry>map(one -> new Entry.Ruled(at, "page", one, Disposition.CONFIRMED, "seen"))
            .toList();
    cases.append(cases.open(1).orElseThrow(), ruled, List.of());
    assertThat(done())
        .startsWith("Recorded: ruled on “Wants <b>another</b> to be paid”: confirmed, “seen”");
  }

  @Test
  void a_reason_that_nobody_reads_to_its_end_is_refused() {
    String form = "finding=a&disposition=confirmed&reason=" + "a".repeat(4_001);
    assertThat(server.form("/cases/1/rulings", form).statusCode()).isEqualTo(400);
  }

  @Test
  void another_site_s_page_rules_on_nothing_and_undoes_nothing() {
    server.form("/cases/1/reply", "words=a");
    for (String call : new String[] {"/cases/1/rulings", "/cases/1/undo"}) {
      HttpResponse<String> answer =
          server.form(call, EXPLAINED + "&line=2", "Origin", "https://evil.example");
      assertThat(answer.statusCode()).as(call).isEqualTo(403);
    }
    assertThat(entries()).hasSize(3);
  }

  @Test
  void a_finding_is_explained_where_it_is_listed() {
    Document before = page();
    assertThat(before.select("#found h3").text()).isEqualTo("1 Wants <b>another</b> to be paid");
    assertThat(before.select("#found input[name=finding]").val()).isEqualTo("payment-another");
    assertThat(server.form("/cases/1/rulings", EXPLAINED).statusCode()).isEqualTo(303);
    Document after = page();
    assertThat(after.select("#verdict-title").text())
        .isNotEqualTo(before.select("#verdict-title").text());
    assertThat(after.select("#aside .aside").text())
        .contains("someone on the web page", "explained", "A shared account");
    assertThat(after.select("#found")).isEmpty();
    assertThat(after.select("#history").text())
        .contains("web page ruled on “Wants <b>another</b> to be paid”: explained, “A shared")
        .doesNotContain("payment-another");
  }

  @Test
  void what_somebody_typed_as_a_reason_is_shown_and_never_run() {
    String reason = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
    server.form(
        "/cases/1/rulings", "finding=payment-another&disposition=mistaken&reason=" + reason);
    assertThat(server.get("/cases/1").body()).doesNotContain("<script>alert", "\u202e");
    assertThat(page().select("#undo-what").text()).contains("<script>alert(1)");
  }

  @Test
  void where_nothing_was_done_on_the_page_it_offers_no_undo() {
    server.json("/api/v1/cases/1/outcome", Bodies.outcome("cleared"));
    assertThat(page().select("#undo")).isEmpty();
    assertThat(server.form("/cases/1/undo", "line=2").statusCode()).isEqualTo(422);
    assertThat(server.form("/cases/1/undo", "line=x").statusCode()).isEqualTo(400);
  }

  @Test
  void the_last_change_is_named_and_undone_and_then_the_one_before() {
    server.form("/cases/1/outcome", "outcome=cleared&note=met+them");
    server.form("/cases/1/rulings", EXPLAINED);
    Document page = page();
    assertThat(page.select("#undo-what").text())
        .contains("ruled on “Wants <b>another</b> to be paid”: explained");
    undo(page);
    assertThat(page().select("#found .strength").text()).isEqualTo("strong sign");
    assertThat(page().select("#undo-what").text())
        .contains("set the outcome to “cleared”, “met them”");
    undo(page());
    assertThat(page().select("#undo")).isEmpty();
    assertThat(page().select("#outcome-now")).isEmpty();
  }

  @Test
  void an_older_page_undoes_nothing_newer() {
    server.form("/cases/1/reply", "words=Mine.");
    Document older = page();
    server.form("/cases/1/outcome", "outcome=cleared&note=met+them");
    String line = older.select("#undo input[name=line]").val();
    HttpResponse<String> answer = server.form("/cases/1/undo", "line=" + line);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(page().select("#outcome-now").text()).isEqualTo("cleared");
  }

  private void undo(Document page) {
    String line = page.select("#undo input[name=line]").val();
    assertThat(server.form("/cases/1/undo", "line=" + line).statusCode()).isEqualTo(303);
  }

  private String done() {
    return Jsoup.parse(server.get("/cases/1?done", "Accept", "text/html").body())
        .select("#done")
        .text();
  }

  private Document page() {
    return Jsoup.parse(server.get("/cases/1", "Accept", "text/html").body());
  }

  private List<Entry> entries() {
    return cases.open(1).orElseThrow().entries();
  }
}
