package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.RedFlag;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternWindow;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who rules on the page on what several findings mean together. */
class PatternRulingPagesTest {
  private static final String RULE =
      """
      title: Part of NAME
      id: payment-NAME
      group: payment
      status: stable
      strength: STRENGTH
      applies-to: [candidate]
      why: It hides who earns it.
      innocent: [A shared account]
      ask: {question: "What about the NAME of yours?", good: "Mine.", bad: "A friend's."}
      sources: ["A public source, 2025"]
      when: {says: "WORDS"}
      fires: ["WORDS"]
      silent: [the weather is good]
      """;
  private static final String TEXT =
      "Pay my cousin. No paypal please. My rate is tiny. I moved again. Night shift only.";

  private final Served server =
      Served.start(Small.settings(), Small.parts(new Both(), new InMemory()));

  @BeforeEach
  void keep() {
    server.json(
        "/api/v1/screenings?remember=true",
        "{\"subject\": \"candidate\", \"text\": \"" + TEXT + "\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void an_explained_pattern_stays_explained_under_its_own_title() {
    assertThat(page().select("#found h3").eachText()).contains("1 Hides where the pay goes");
    rule("pattern-hidden", "explained", "his wife holds the account");
    assertThat(page().select("#aside h3").eachText()).containsExactly("1 Hides where the pay goes");
    assertThat(page().select("#aside .aside").text()).contains("his wife holds the account");
    assertThat(page().select("#found, #noted, #first, #questions").text())
        .doesNotContain("cousin", "paypal", "Hides where");
  }

  @Test
  void a_second_ruling_is_listed_beside_the_first() {
    rule("pattern-hidden", "explained", "his wife holds the account");
    rule("payment-rate", "mistaken", "it is a joke");
    assertThat(page().select("#aside .aside").eachText())
        .hasSize(2)
        .anyMatch(one -> one.contains("his wife"))
        .anyMatch(one -> one.contains("a joke"));
  }

  @Test
  void the_history_and_the_report_name_patterns_by_their_titles() {
    rule("pattern-hidden", "explained", "his wife holds the account");
    rule("payment-cousin", "explained", "he showed us the contract");
    String history = page().select("#history").text();
    assertThat(history)
        .contains("ruled on “Hides where the pay goes”: explained, “his wife holds the account”")
        .doesNotContain("pattern-hidden", "Part of cousin");
    assertThat(server.get("/cases/1/report.md").body())
        .contains("Hides where the pay goes”: explained")
        .doesNotContain("pattern-hidden", "pattern\\-hidden");
  }

  @Test
  void findings_stand_in_the_order_of_their_numbers_and_are_counted_above() {
    rule("payment-rate", "explained", "we know it");
    rule("payment-moved", "explained", "we know it, too");
    for (String section : List.of("#found", "#noted", "#aside")) {
      List<Integer> numbers =
          page().select(section + " .ordinal").eachText().stream().map(Integer::valueOf).toList();
      assertThat(numbers).as(section).isSorted();
      assertThat(page().select(".contents a[href=" + section + "] .count").text())
          .as(section)
          .isEqualTo(numbers.isEmpty() ? "" : Integer.toString(numbers.size()));
    }
    assertThat(page().select("#aside .ordinal")).hasSize(2);
  }

  @Test
  void a_confirmed_finding_says_why_and_is_asked_about_no_more() {
    assertThat(page().select("#first").text()).contains("the pay of yours");
    rule("pattern-hidden", "confirmed", "the bank told us");
    assertThat(page().select("#finding-1 summary .aside").text())
        .isEqualTo("Confirmed by: someone on the web page, “the bank told us”");
    assertThat(page().select("#first, #questions, #summary").text())
        .doesNotContain("the pay of yours", "cousin", "paypal");
    assertThat(page().select("#finding-1 .ruling > summary").text()).isEqualTo("Change the ruling");
  }

  @Test
  void after_a_question_was_asked_none_of_what_was_explained_comes_next() {
    rule("pattern-hidden", "explained", "his wife holds the account");
    for (int asked = 0; asked < 2; asked++) {
      String question = page().select("#questions input[name=question]").val();
      form("questions/asked", "question=" + encoded(question));
      assertThat(page().select("#questions .asked")).hasSize(asked + 1);
      assertThat(page().select("#first, #questions").text())
          .doesNotContain("the pay of yours", "cousin", "paypal");
    }
  }

  @Test
  void a_question_is_marked_as_asked_in_the_language_of_the_page() {
    server.form("/cases/1/rulings", ruling("pattern-hidden", "explained", "his wife"));
    String spanish = "es";
    Document before =
        Jsoup.parse(
            server.get("/cases/1", "Accept-Language", spanish, "Accept", "text/html").body());
    for (String question : before.select("#questions input[name=question]").eachAttr("value")) {
      form("questions/asked", "question=" + encoded(question));
    }
    assertThat(page().select("#questions input[name=question]")).isEmpty();
  }

  private void rule(String finding, String disposition, String reason) {
    form("rulings", ruling(finding, disposition, reason));
  }

  private static String ruling(String finding, String disposition, String reason) {
    return "finding=" + finding + "&disposition=" + disposition + "&reason=" + encoded(reason);
  }

  private void form(String act, String fields) {
    assertThat(server.form("/cases/1/" + act, fields).statusCode()).as(fields).isEqualTo(303);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private Document page() {
    return Jsoup.parse(server.get("/cases/1", "Accept", "text/html").body());
  }

  /** Judges by some rules, two of which mean more together. */
  private static final class Both implements ScreeningEngine {
    private final CaseReader reader = new CaseReader(new Readers(List.of()));
    private final RuleBook book =
        RuleBook.read(
            Stream.of(
                    "pay strong nothing of the kind",
                    "cousin strong pay my cousin",
                    "paypal moderate no paypal please",
                    "rate moderate my rate is tiny",
                    "moved weak i moved again",
                    "night strong night shift only")
                .map(one -> one.split(" ", 3))
                .map(
                    one ->
                        new RuleSource(
                            "payment/payment-" + one[0] + ".yaml",
                            RULE.replace("NAME", one[0])
                                .replace("STRENGTH", one[1])
                                .replace("WORDS", one[2]),
                            true))
                .toList(),
            List.of());
    private final Examiner examiner =
        new Examiner(List.of(book), List.of(pattern()), new Weighing());

    private Pattern pattern() {
      RedFlag pay =
          book.rules().stream()
              .map(rule -> rule.flag())
              .filter(flag -> flag.id().equals("payment-pay"))
              .findFirst()
              .orElseThrow();
      return new Pattern(
          new RedFlag(
              "pattern-hidden",
              "Hides where the pay goes",
              pay.group(),
              pay.strength(),
              pay.why(),
              pay.innocent(),
              pay.next(),
              pay.sources(),
              false),
          Set.of(SubjectKind.CANDIDATE),
          List.of("payment-cousin"),
          List.of("payment-paypal"),
          PatternWindow.CASE);
    }

    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      return examiner.examine(reader.readable(handedIn), rulings);
    }

    @Override
    public EngineVersion version() {
      return new EngineVersion("0.1.0", "0123456789abcdef", "default");
    }
  }
}
