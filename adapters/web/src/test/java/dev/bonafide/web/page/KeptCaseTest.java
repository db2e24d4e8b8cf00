package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person who keeps the case of a fresh verdict. */
class KeptCaseTest {
  private static final Duration HELD = Duration.ofMinutes(10);

  private final InMemory cases = new InMemory();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
  private final Served server =
      Served.start(
          Small.settings(),
          Small.changed(Small.parts(new Small.OneRule(), cases), parts -> parts.clock = now::get));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void nothing_is_stored_before_somebody_wants_it() {
    assertThat(verdict().select("#keep button[type=submit]").text()).isEqualTo("Keep this case");
    assertThat(cases.count()).isZero();
  }

  @Test
  void what_nobody_screened_is_not_kept() {
    HttpResponse<String> answer = server.form("/cases", "held=no-such-verdict");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).contains("Screen the case again");
    assertThat(cases.count()).isZero();
  }

  @Test
  void a_verdict_that_nobody_kept_is_forgotten() {
    String held = held(verdict());
    now.updateAndGet(at -> at.plus(HELD).plusSeconds(1));
    assertThat(server.form("/cases", held).statusCode()).isEqualTo(410);
  }

  @Test
  void another_site_s_page_keeps_nothing() {
    HttpResponse<String> answer =
        server.form("/cases", held(verdict()), "Origin", "https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(cases.count()).isZero();
  }

  @Test
  void a_kept_case_has_an_address_and_the_verdict_that_was_shown() {
    Document fresh = verdict();
    HttpResponse<String> answer = server.form("/cases", held(fresh));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/cases/1?done");
    Document kept = Jsoup.parse(server.get("/cases/1?done", "Accept", "text/html").body());
    assertThat(kept.select("#done[role=status]").text()).contains("Case 1 is kept");
    assertThat(kept.select("#verdict-title").text())
        .isEqualTo(fresh.select("#verdict-title").text());
    assertThat(cases.open(1).orElseThrow().entries())
        .extracting(Entry::by)
        .containsExactly("page", "page");
    assertThat(cases.noted()).contains("page saw case 1");
  }

  @Test
  void who_presses_twice_keeps_one_case() {
    String held = held(verdict());
    server.form("/cases", held);
    assertThat(server.form("/cases", held).headers().firstValue("Location").orElseThrow())
        .contains("/cases/1?done");
    assertThat(cases.count()).isEqualTo(1);
  }

  @Test
  void what_was_erased_since_is_not_kept_again() {
    String held = held(verdict());
    server.form("/cases", held);
    server.form("/cases/1/erase", "sure=yes");
    assertThat(server.form("/cases", held).statusCode()).isEqualTo(410);
    assertThat(cases.count()).isZero();
  }

  @Test
  void the_files_of_a_case_are_kept_with_it() {
    Document fresh = server.page(new Multipart().file("file", "chat.txt", Small.TELLING));
    server.form("/cases", held(fresh));
    Document kept = Jsoup.parse(server.get("/cases/1", "Accept", "text/html").body());
    assertThat(kept.select("#texts").text()).contains("chat.txt", Small.TELLING);
  }

  private Document verdict() {
    return server.page(new Multipart().field("text", Small.TELLING));
  }

  private static String held(Document page) {
    return "held=" + page.select("#keep input[name=held]").val();
  }
}
