package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private final Served served = Served.start();

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void an_empty_form_comes_back_with_what_is_missing() {
    HttpResponse<String> answer = post(new Multipart().field("text", " "));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("#problem[role=alert]").text())
        .contains("Paste some text or add a file");
  }

  @Test
  void what_is_missing_is_said_beside_its_field_and_no_file_is_asked_for_again() {
    Document page = served.page(new Multipart().field("text", " ").field("name", "Bo"));
    assertThat(page.select(".field:has(#text) #problem[role=alert]")).hasSize(1);
    assertThat(page.select("#text").attr("aria-describedby")).isEqualTo("text-hint problem");
    assertThat(page.select("#text").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#again")).isEmpty();
    assertThat(Jsoup.parse(served.get("/").body()).select("#again, [aria-invalid]")).isEmpty();
  }

  @Test
  void files_that_were_chosen_are_asked_for_again_beside_what_is_wrong_with_them() {
    Document page = served.page(new Multipart().file("file", "a.bin", "\0"));
    assertThat(page.select(".field:has(#files) #problem").text()).contains("a.bin");
    assertThat(page.select("#again").text()).isEqualTo("Please choose the files again.");
    assertThat(page.select("#files").attr("aria-describedby")).isEqualTo("files-hint problem");
  }

  @Test
  void a_link_away_from_a_verdict_that_is_not_kept_opens_beside_it_and_says_so() {
    Document page = verdict();
    Element about = page.select("#finding-1 a.flag").getFirst();
    assertThat(about.text()).isEqualTo("About this sign (opens in a new tab)");
    assertThat(about.attr("rel")).isEqualTo("noopener");
    assertThat(page.select("main a[href]:not([href^=#], .button)"))
        .isNotEmpty()
        .allMatch(link -> link.attr("target").equals("_blank"));
  }

  @Test
  void a_form_that_is_refused_keeps_what_was_typed() {
    Document page =
        served.page(
            new Multipart()
                .field("subject", "recruiter")
                .field("name", "<Bo> & \"Co\"")
                .field("text", "\n ")
                .field("observed", "camera_off")
                .field("observed", "no_such_thing")
                .file("file", "a.bin", "\0")
                .field("note", ""));
    // A tick is a note, and a note is something to judge: only the subject is wrong here.
    assertThat(page.select("#verdict")).hasSize(1);
    page = served.page(new Multipart().field("subject", "boss").field("text", "<Hello> \"you\""));
    assertThat(page.select("#problem").text()).contains("no such kind of subject");
    assertThat(page.select("#text").val()).isEqualTo("<Hello> \"you\"");
  }

  @Test
  void a_ticked_observation_stays_ticked() {
    Document page =
        served.page(new Multipart().field("subject", "x").field("observed", "camera_off"));
    assertThat(page.select("#observed-camera_off").hasAttr("checked")).isTrue();
    assertThat(page.select("#observed-other_voices").hasAttr("checked")).isFalse();
    assertThat(page.select("#observations").hasAttr("open")).isTrue();
  }

  @Test
  void too_large_a_file_is_told_on_the_page() {
    HttpResponse<String> answer = post(new Multipart().file("file", "a.txt", "a".repeat(50_000)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(answer.body()).select("#problem").text()).contains("in one file");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_the_rest_is_judged() {
    Document page =
        served.page(
            new Multipart()
                .file("file", "broken.bin", "\0")
                .file("file", "chat.txt", Small.TELLING));
    assertThat(page.select("#limits").text()).contains("Not read: broken.bin");
    assertThat(page.select("#verdict").attr("data-verdict")).isEqualTo("verify");
  }

  @Test
  void where_nothing_could_be_read_the_form_says_why() {
    Document page = served.page(new Multipart().file("file", "broken.bin", "\0"));
    assertThat(page.select("#problem").text()).contains("broken.bin: is not in a format");
  }

  @Test
  void what_is_nowhere_is_a_page_for_a_person() {
    HttpResponse<String> answer = served.get("/nowhere", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Not found");
    assertThat(served.get("/examples/none", "Accept", "text/html").statusCode()).isEqualTo(404);
    assertThat(served.get("/assets/none.js").statusCode()).isEqualTo(404);
  }

  @Test
  void nothing_is_loaded_from_elsewhere_and_no_style_or_script_stands_in_a_page() {
    for (Document page : List.of(Jsoup.parse(served.get("/").body()), verdict())) {
      assertThat(page.select("[style], style, script:not([src]), [onclick], iframe, object, base"))
          .isEmpty();
      assertThat(page.select("[src], link[href]").eachAttr("abs:src")).allMatch(String::isEmpty);
      for (Element loaded : page.select("[src]")) {
        assertThat(loaded.attr("src")).startsWith("/assets/");
      }
      for (Element loaded : page.select("link")) {
        assertThat(loaded.attr("href")).startsWith("/assets/");
      }
    }
  }

  @Test
  void every_file_of_the_page_is_there_and_kept_as_long_as_it_is_the_same() {
    Document page = Jsoup.parse(served.get("/").body());
    for (String file : page.select("[src^=/assets]").eachAttr("src")) {
      HttpResponse<String> answer = served.get(file);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }
    assertThat(served.get("/assets/page.css").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
    assertThat(served.get("/assets/page.css?v=old").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
  }

  @Test
  void every_field_has_a_label_and_headings_leave_out_no_level() {
    for (Document page : List.of(Jsoup.parse(served.get("/").body()), verdict())) {
      for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
        assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
      }
      int before = 0;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("main")).hasSize(1);
      assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }
  }

  @Test
  void the_verdict_holds_what_every_report_does() {
    Document page = verdict();
    assertThat(page.title()).startsWith("Ask first");
    assertThat(page.select("#verdict h1[autofocus][tabindex=-1]").text()).isEqualTo("Ask first");
    assertThat(page.select("#finding-1 h3").text()).isEqualTo("1 Wants <b>another</b> to be paid");
    assertThat(page.select("#finding-1 dl").text())
        .contains(
            "others\" & friends",
            "Possible innocent explanation A shared account",
            "A public source, 2025");
    assertThat(page.select("#ask-1").text()).isNotEmpty();
    assertThat(page.select("#change, #against, #looked")).hasSize(3);
  }

  @Test
  void a_quote_leads_to_its_place_and_back() {
    Document page = verdict();
    Element quote = page.select("#quote-1-1").getFirst();
    Element place = page.select(quote.attr("href")).getFirst();
    assertThat(place.text()).isEqualTo("so could you pay my friend instead, I asked");
    assertThat(quote.text()).contains("pay my friend instead, I asked”", "pasted text, line 2");
    assertThat(page.select(place.attr("href"))).containsExactly(quote);
    assertThat(page.select(".line:has(" + quote.attr("href") + ") .number").text()).isEqualTo("2");
  }

  @Test
  void no_answer_to_a_form_is_kept_by_a_browser() {
    HttpResponse<String> verdict = post(new Multipart().field("text", Small.TELLING));
    HttpResponse<String> refused = post(new Multipart().field("text", " "));
    for (HttpResponse<String> answer : List.of(verdict, refused)) {
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void what_the_reviewer_saw_becomes_notes() {
    Document page =
        served.page(
            new Multipart()
                .field("text", "Hello.")
                .field("note", "They were late.")
                .field("observed", "camera_off"));
    assertThat(page.select(".text h3").eachText())
        .contains("your note note", "ticked: The camera stayed off note");
  }

  @Test
  void an_example_is_judged_at_one_click() {
    Document page = Jsoup.parse(served.get("/").body());
    for (String example : page.select("a.example").eachAttr("href")) {
      HttpResponse<String> answer = served.get(example);
      assertThat(answer.statusCode()).as(example).isEqualTo(200);
      assertThat(Jsoup.parse(answer.body()).select("#verdict h1")).hasSize(1);
    }
  }

  private Document verdict() {
    return served.page(
        new Multipart().field("text", "Hello,\nso " + Small.TELLING + ", I asked.\nBye."));
  }

  private HttpResponse<String> post(Multipart form) {
    return served.multipart("/", form, "Accept", "text/html");
  }
}
