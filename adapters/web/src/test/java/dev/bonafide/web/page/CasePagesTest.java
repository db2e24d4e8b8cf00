package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.testkit.casefile.PlainPrinter;
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
import org.junit.jupiter.api.Test;

/** Stored cases as pages. */
class CasePagesTest {
  private static final String HOSTILE = "<script>alert(1)</script> \u202e\"onclick=";

  private final InMemory cases = new InMemory();
  private final Served server =
      Served.start(
          Small.settings(),
          Small.changed(
              Small.parts(new Small.OneRule(), cases),
              parts -> parts.printer = PlainPrinter.get()));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_case_that_is_not_there_is_told_on_a_page() {
    for (String path : new String[] {"/cases/7", "/cases/x", "/cases/7/report.html"}) {
      HttpResponse<String> answer = server.get(path, "Accept", "text/html");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("There is no such case.");
    }
  }

  @Test
  void where_nothing_is_stored_the_list_says_how_something_would_be() {
    assertThat(page("/cases").select("#none").text()).contains("remember=true");
    assertThat(page("/cases?q=Bo").select("#none").text()).isEqualTo("Nothing found.");
  }

  @Test
  void what_is_asked_for_wrongly_is_refused() {
    for (String query : new String[] {"verdict=guilty", "outcome=guilty", "page=0", "page=x"}) {
      assertThat(server.get("/cases?" + query, "Accept", "text/html").statusCode())
          .as(query)
          .isEqualTo(400);
    }
  }

  @Test
  void the_list_links_to_each_case_and_keeps_what_was_asked() {
    keep();
    Document page = page("/cases?verdict=verify&q=");
    assertThat(page.select(".cases li.verify a").eachAttr("href")).containsExactly("/cases/1");
    assertThat(page.select("#verdict option[selected]").val()).isEqualTo("verify");
    assertThat(page("/cases?q=" + encoded("no \"<b>one")).select("#q").val())
        .isEqualTo("no \"<b>one");
    assertThat(cases.noted()).contains("page saw the list");
  }

  @Test
  void cases_are_counted_and_older_ones_are_on_numbered_pages() {
    for (int i = 0; i < 51; i++) {
      keep();
    }
    Document page = page("/cases?verdict=verify");
    assertThat(page.select("#count").text()).isEqualTo("51 cases, page 1 of 2");
    assertThat(page.select(".cases li")).hasSize(50);
    assertThat(page.select("#newer")).isEmpty();
    Document second = page(page.select("#older").attr("href"));
    assertThat(second.select("#count").text()).endsWith("page 2 of 2");
    assertThat(second.select(".cases a").eachAttr("href")).containsExactly("/cases/1");
    assertThat(second.select("#older")).isEmpty();
    assertThat(page(second.select("#newer").attr("href")).select(".cases li")).hasSize(50);
  }

  @Test
  void cases_are_told_apart_by_their_outcome() {
    keep();
    keep();
    server.form("/cases/2/outcome", "outcome=cleared&note=a");
    Document open = page("/cases?outcome=none");
    assertThat(open.select(".cases a").eachAttr("href")).containsExactly("/cases/1");
    assertThat(open.select("#outcome option[selected]").text()).isEqualTo("Not decided (1)");
    assertThat(open.select("#outcome option").eachText()).contains("Any (2)", "cleared (1)");
    assertThat(page("/cases?outcome=cleared").select(".cases a").eachAttr("href"))
        .containsExactly("/cases/2");
  }

  @Test
  void where_no_token_is_set_no_one_is_said_to_use_the_same() {
    assertThat(page("/cases").select("footer").text())
        .contains("not who: no token is set")
        .doesNotContain("same token");
  }

  @Test
  void an_address_alone_does_not_say_that_a_case_is_erased() {
    keep();
    for (String named : new String[] {"1", "2", "99"}) {
      assertThat(page("/cases?erased=" + named).select("#done")).as(named).isEmpty();
    }
  }

  @Test
  void an_erased_case_is_named_in_the_list() {
    keep();
    HttpResponse<String> erased = server.form("/cases/1/erase", "sure=yes");
    assertThat(
            page(erased.headers().firstValue("Location").orElseThrow())
                .select("#done[role=status]")
                .text())
        .isEqualTo("Case 1 is erased.");
  }

  @Test
  void a_case_is_shown_with_its_history_and_its_report() {
    keep();
    Document page = page("/cases/1");
    assertThat(page.select("#verdict-title").text()).isNotEmpty();
    assertThat(page.select("#history li")).hasSize(2);
    HttpResponse<String> report = server.get(page.select("#report").attr("href"));
    assertThat(report.body()).contains(Small.TELLING);
    assertThat(report.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("style-src 'sha256-");
    HttpResponse<String> markdown = server.get(page.select("#report-markdown").attr("href"));
    assertThat(markdown.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"case-1.md\"");
    HttpResponse<String> pdf = server.get(page.select("#report-pdf").attr("href"));
    assertThat(pdf.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"case-1.pdf\"");
    assertThat(pdf.body()).startsWith(PlainPrinter.HEAD + "Case 1").contains(Small.TELLING);
    assertThat(cases.noted())
        .containsExactly(
            "page saw case 1",
            "page took a report of case 1",
            "page took a report of case 1",
            "page took a report of case 1");
  }

  @Test
  void where_nothing_was_proved_the_page_has_no_word_of_it() {
    keep();
    assertThat(page("/cases/1").select("#proofs-title")).isEmpty();
  }

  @Test
  void what_was_proved_is_shown_with_where_and_how_far_it_goes() {
    keep();
    Instant at = Instant.parse("2026-01-02T03:04:05Z");
    Entry asked =
        new Entry.Challenged(
            at, "page", "domain northwind.example", "bonafide-secret", at.plusSeconds(1));
    List<Entry> proved =
        Stream.of(
                "domain northwind.example _bonafide.northwind.example",
                "github octocat profile",
                "github mona aa11")
            .map(line -> line.split(" ", 3))
            .<Entry>map(one -> new Entry.Proved(at, "page", one[0] + " " + one[1], 9, one[2]))
            .toList();
    cases.append(cases.open(1).orElseThrow(), List.of(asked), List.of());
    cases.append(cases.open(1).orElseThrow(), proved, List.of());
    Document page = page("/cases/1");
    assertThat(page.select("#proofs li").eachText())
        .hasSize(3)
        .anyMatch(line -> line.contains("controls the domain northwind.example"))
        .anyMatch(line -> line.endsWith("in the account's profile."))
        .anyMatch(line -> line.endsWith("in the gist aa11."));
    assertThat(page.select("#proofs code").eachText()).contains("_bonafide.northwind.example");
    assertThat(page.text()).doesNotContain("bonafide-secret");
  }

  @Test
  void an_outcome_is_recorded_and_shown() {
    keep();
    HttpResponse<String> answer =
        server.form("/cases/1/outcome", "outcome=cleared&note=" + encoded("Saw ID ✓"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/cases/1?done#done");
    assertThat(page("/cases/1").select("#outcome-now").text()).isEqualTo("cleared");
    assertThat(page("/cases").select(".cases li.cleared .judged").text())
        .isEqualTo("cleared · Ask first");
    assertThat(cases.open(1).orElseThrow().entries().getLast())
        .isInstanceOfSatisfying(
            Entry.Concluded.class,
            said -> {
              assertThat(said.note()).isEqualTo("Saw ID ✓");
              assertThat(said.by()).isEqualTo("page");
            });
  }

  @Test
  void a_recorded_outcome_stands_above_what_the_screening_said() {
    keep();
    assertThat(page("/cases/1").select("#verdict-title").text()).isEqualTo("Ask first");
    server.form("/cases/1/outcome", "outcome=cleared&note=a");
    Document page = page("/cases/1");
    assertThat(page.select("#verdict-title").eachText()).containsExactly("Outcome: cleared");
    assertThat(page.select("#screened").text()).isEqualTo("The screening said: Ask first");
    assertThat(page.select("#first, #next, #advice")).isEmpty();
    assertThat(page.select("#card.cleared #summary")).hasSize(1);
    assertThat(Jsoup.parse(server.get("/cases/1/report.html").body()).select("header").text())
        .contains("Outcome: cleared The screening said: Ask first");
    assertThat(server.get("/cases/1/report.md").body())
        .startsWith("# Outcome: cleared")
        .contains("**The screening said:** Ask first");
  }

  @Test
  void an_outcome_that_is_not_known_leaves_the_verdict_first() {
    keep();
    server.form("/cases/1/outcome", "outcome=unknown&note=a");
    assertThat(page("/cases/1").select("#verdict-title").text()).isEqualTo("Ask first");
    assertThat(page("/cases/1").select("#outcome-now").text()).isEqualTo("unknown");
    assertThat(page("/cases").select(".cases .judged").text()).isEqualTo("Ask first · unknown");
    assertThat(server.get("/cases/1/report.md").body()).startsWith("# Ask first");
  }

  @Test
  void an_outcome_that_says_too_little_comes_back_with_what_is_missing() {
    keep();
    HttpResponse<String> nothing =
        server.form("/cases/1/outcome", "outcome=&note=" + encoded(HOSTILE));
    assertThat(nothing.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(nothing.body());
    assertThat(page.select("#problem").text()).contains("Choose an outcome.");
    assertThat(page.select("#note").val()).isEqualTo(HOSTILE);
    assertThat(page.select(".field:has(#outcome) #problem")).hasSize(1);
    assertThat(page.select("#outcome").attr("aria-describedby")).isEqualTo("problem");
    assertThat(page.select("main script")).isEmpty();
    assertThat(server.form("/cases/1/outcome", "outcome=cleared&note=%20").body())
        .contains("Say why, in a sentence.");
    assertThat(cases.open(1).orElseThrow().entries()).hasSize(2);
  }

  @Test
  void a_reply_that_says_nothing_comes_back_with_what_is_missing() {
    keep();
    for (String words : new String[] {"%20", "a".repeat(4_001)}) {
      HttpResponse<String> answer = server.form("/cases/1/reply", "words=" + words);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(Jsoup.parse(answer.body()).select("#problem").text())
          .contains("Write down what the person said");
    }
    assertThat(cases.open(1).orElseThrow().entries()).hasSize(2);
  }

  @Test
  void their_reply_is_recorded_and_shown_and_never_run() {
    keep();
    HttpResponse<String> answer = server.form("/cases/1/reply", "words=" + encoded(HOSTILE));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(server.get("/cases/1").body()).doesNotContain("<script>alert");
    assertThat(page("/cases/1").select("#history").text())
        .contains("someone on the web page recorded their reply: “", "<script>alert(1)");
  }

  @Test
  void what_somebody_typed_is_shown_and_never_run() {
    keep();
    server.form("/cases/1/outcome", "outcome=cleared&note=" + encoded(HOSTILE));
    HttpResponse<String> answer = server.get("/cases/1");
    assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("\u202e");
    assertThat(Jsoup.parse(answer.body()).select("#history").text()).contains("<script>alert(1)");
  }

  @Test
  void a_case_is_erased_by_somebody_who_is_sure() {
    keep();
    assertThat(server.form("/cases/1/erase", "sure=").statusCode()).isEqualTo(400);
    assertThat(cases.open(1)).isPresent();
    assertThat(server.form("/cases/1/erase", "sure=yes").statusCode()).isEqualTo(303);
    assertThat(cases.open(1)).isEmpty();
    assertThat(server.form("/cases/1/erase", "sure=yes").statusCode()).isEqualTo(404);
  }

  @Test
  void another_site_s_page_decides_and_erases_nothing() {
    keep();
    for (String call : new String[] {"/cases/1/outcome", "/cases/1/reply", "/cases/1/erase"}) {
      HttpResponse<String> answer =
          server.form(
              call, "sure=yes&outcome=cleared&note=a&words=a", "Origin", "https://evil.example");
      assertThat(answer.statusCode()).as(call).isEqualTo(403);
    }
    assertThat(cases.open(1).orElseThrow().entries()).hasSize(2);
  }

  @Test
  void without_the_token_a_person_is_led_to_where_it_is_asked() {
    try (Served guarded =
        Served.start(
            Small.settings("", "correct-horse-battery-staple"),
            Small.parts(new Small.OneRule(), cases))) {
      for (String path : new String[] {"/cases", "/cases/1", "/cases/1/report.html"}) {
        HttpResponse<String> answer = guarded.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
            .isEqualTo("/sign-in?to=" + encoded(path));
      }
    }
  }

  private void keep() {
    server.json("/api/v1/screenings?remember=true", "{\"text\": \"" + Small.TELLING + "\"}");
  }

  private Document page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
