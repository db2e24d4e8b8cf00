package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.web.page.Observation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page with the real readers and rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
  private final RunningSite site = RunningSite.start();

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void the_form_offers_what_rules_know_and_nothing_else() {
    List<String> known =
        new ShippedDistribution()
            .rules().stream()
                .map(RuleSource::path)
                .map(Pattern.compile("words/observed/(.*)\\.yaml")::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .toList();
    assertThat(
            Observation.ALL.stream()
                .flatMap(occasion -> occasion.observations().stream())
                .map(Observation::id))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @CsvSource({"interview, high_risk", "recruiter, high_risk", "first-job, no_red_flags"})
  void an_example_is_judged_as_it_is_told(String example, String verdict) {
    Document page = Jsoup.parse(site.get("/examples/" + example).body());
    assertThat(page.select("#verdict").attr("data-verdict")).isEqualTo(verdict);
    assertThat(page.select("#limits").text()).doesNotContain("Not read");
  }

  @Test
  void every_quote_leads_to_its_own_words() {
    Document page = Jsoup.parse(site.get("/examples/interview").body());
    List<Element> quotes = page.select("a.quote");
    assertThat(quotes).hasSizeGreaterThan(20);
    for (Element quote : quotes) {
      String said = quote.select(".said").text().replaceAll("^“|”$", "");
      String words = page.select("mark:has(" + quote.attr("href") + ") .cited").text();
      assertThat(words).as(quote.outerHtml()).isNotEmpty();
      assertThat(said).startsWith(words);
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }
}
