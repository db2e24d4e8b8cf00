package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.BlindFigures;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in the languages of the bot: the browser's, or the one that someone chose. */
class PageWordsTest {
  /** Headings that another language writes as English does. */
  private static final Set<String> ALIKE = Set.of("Questions", "Source", "Verdict");

  private static final String LANGUAGE = "Accept-Language";

  private final Served served =
      Served.start(Small.settings(), Small.parts(new Small.OneRule(), new InMemory()));

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl                          | en
          xx;q=0.9, nl                | en
          es;q=0, en                  | en
          ;;;=,                       | en
          es-MX,en;q=0.8              | es
          en;q=0.2,uk-UA;q=0.9        | uk
          zh-Hans-CN                  | zh
          it, pt-BR;q=0.5, en;q=0.3   | pt
          """)
  void the_first_language_of_the_browser_that_the_bot_speaks_is_the_page_s(
      String accepted, String shown) {
    assertThat(language(page("/", LANGUAGE, accepted))).isEqualTo(shown);
  }

  @Test
  void a_browser_that_names_no_language_is_answered_in_english() {
    assertThat(language(page("/"))).isEqualTo("en");
  }

  @Test
  void a_language_that_someone_chose_counts_before_the_browser_s() {
    Document before = page("/cases?verdict=verify", LANGUAGE, "en");
    assertThat(before.select("#language option").eachText()).contains("Español", "日本語", "中文");
    String to = before.select(".language input[name=to]").val();
    HttpResponse<String> chosen = served.form("/language", "language=ja&to=" + to);
    assertThat(chosen.headers().firstValue("Location")).hasValue("/cases");
    String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Max-Age=31536000");
    Document after = page("/", LANGUAGE, "es", "Cookie", cookie.split(";", 2)[0]);
    assertThat(language(after)).isEqualTo("ja");
    assertThat(after.select("#language option[selected]").text()).isEqualTo("日本語");
  }

  @Test
  void a_choice_of_no_language_or_of_another_site_leads_nowhere() {
    assertThat(served.form("/language", "language=xx&to=/").statusCode()).isEqualTo(400);
    HttpResponse<String> away = served.form("/language", "language=es&to=//evil.example");
    assertThat(away.headers().firstValue("Location")).hasValue("/");
    assertThat(language(page("/", "Cookie", PageWords.COOKIE + "=<b>"))).isEqualTo("en");
  }

  @Test
  void a_verdict_that_no_address_leads_to_offers_no_other_language() {
    assertThat(screened("es", "candidate").select("#language")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = BotLanguage.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void every_sentence_of_the_page_is_in_its_language(BotLanguage language) {
    served.json("/api/v1/screenings?remember=true", "{\"text\": \"" + Small.TELLING + "\"}");
    Set<String> english = english();
    Document verdict = screened(language.code(), "candidate");
    assertThat(left(screened(language.code(), "solicitation"), english)).isEmpty();
    assertThat(verdict.select("#verdict-title").text())
        .isEqualTo(Phrasebook.of(language).say("verdict.verify"));
    assertThat(verdict.select("article").getFirst().attr("data-strength")).isEqualTo("strong");
    assertThat(left(verdict, english)).isEmpty();
    for (String path : new String[] {"/", "/cases", "/cases?q=nobody", "/cases/1"}) {
      Document page = page(path, LANGUAGE, language.code());
      assertThat(language(page)).as(path).isEqualTo(language.code());
      assertThat(left(page, english)).as(path).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void every_footer_has_all_figures_of_how_often_it_is_right(BotLanguage language) {
    String footer = page("/", LANGUAGE, language.code()).select("footer").text();
    List<String> figures =
        Pattern.compile("[0-9]+").matcher(footer).results().map(MatchResult::group).toList();
    assertThat(figures).containsAll(BlindFigures.all().stream().map(String::valueOf).toList());
  }

  @ParameterizedTest
  @EnumSource(value = BotLanguage.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void what_was_looked_for_and_not_found_is_told_in_the_language_of_the_page(BotLanguage language) {
    String text = "I have worked on databases for ten years, and I like to pair with others. ";
    Multipart form = new Multipart().field("text", text.repeat(20)).field("subject", "candidate");
    String looked =
        Jsoup.parse(served.multipart("/", form, LANGUAGE, language.code()).body())
            .select("#looked")
            .text();
    assertThat(looked)
        .contains(
            Phrasebook.of(language)
                .say("cleared", 1L, Phrasebook.of(language).say("topic.payment") + " (1)")
                .replace('\u00a0', ' '));
  }

  /** What the page says in English, but what is a name in every language. */
  private static Set<String> english() {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(PageWords.class.getResourceAsStream("words/en.properties"))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return words.values().stream()
        .map(String.class::cast)
        .filter(one -> !one.contains("{") && one.length() > 4)
        .collect(Collectors.toSet());
  }

  private static Set<String> left(Document page, Set<String> english) {
    Set<String> left = new HashSet<>();
    for (Element one : page.body().getAllElements()) {
      left.add(one.ownText().strip());
      left.add(one.attr("aria-label"));
    }
    left.retainAll(english);
    left.removeAll(ALIKE);
    return left;
  }

  private Document screened(String language, String subject) {
    Multipart form = new Multipart().field("text", Small.TELLING).field("subject", subject);
    return Jsoup.parse(served.multipart("/", form, LANGUAGE, language).body());
  }

  private Document page(String path, String... headers) {
    HttpResponse<String> answer = served.get(path, headers);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String language(Document page) {
    return page.select("html").attr("lang");
  }
}
