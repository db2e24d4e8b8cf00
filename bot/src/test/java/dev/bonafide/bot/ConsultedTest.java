package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Report;
import dev.bonafide.report.TextReport;
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A model beside the shipped rules, on the cases of {@code prompts/contradictions}. Its answers are
 * scripted: they show what the code makes of right and of wrong ones, and nothing of any model.
 */
class ConsultedTest {
  private static final Particulars PARTICULARS =
      new Particulars("id", Instant.EPOCH, 1, "1", "rules", "default");
  private static final List<Report> REPORTS =
      List.of(new JsonReport(), new TextReport(80, true), new MarkdownReport(), new HtmlReport());
  private static final Pattern ASKED = Pattern.compile("(?m)^# ([a-z_]+)$");
  private static final Pattern WORDS = Pattern.compile("(\"words\": \")[^\"]*");

  private static final List<PromptFolder> FOLDERS =
      PromptShelf.read(Shipped.DISTRIBUTION.prompts()).folders();
  private static final PromptFolder CONTRADICTIONS =
      FOLDERS.stream()
          .filter(folder -> folder.prompt().id().equals("contradictions"))
          .findFirst()
          .orElseThrow();
  private static final List<PromptCase> CASES =
      CONTRADICTIONS.cases().stream().filter(ConsultedTest::isContradiction).toList();

  private static boolean isContradiction(PromptCase one) {
    return CONTRADICTIONS.prompt().kinds().stream()
        .anyMatch(kind -> kind.contradiction() && one.find().contains(kind.id()));
  }

  @Test
  void no_id_of_a_consultation_is_a_rules() {
    Set<String> rules = Shipped.CATALOGUE.rules().ids();
    assertThat(FOLDERS.stream().flatMap(folder -> folder.prompt().ids().stream()))
        .doesNotContainAnyElementsOf(rules);
  }

  @Test
  void no_rule_catches_these_ten() {
    assertThat(CASES).hasSizeGreaterThanOrEqualTo(10);
    for (PromptCase one : CASES) {
      Examination alone = Shipped.ENGINE.examine(read(one));
      assertThat(alone.assessment().verdict().level()).as(one.title()).isZero();
      assertThat(json(alone)).as(one.title()).contains("\"contradictions\": []");
    }
  }

  @Test
  void with_right_answers_each_contradiction_is_there_with_both_quotes() {
    for (PromptCase one : CASES) {
      Examination with = consulted(one, one.answer());
      assertThat(with.assessment().verdict()).as(one.title()).isEqualTo(new Verdict.Verify());
      String json = json(with);
      String contradictions =
          json.substring(json.indexOf("\"contradictions\": ["), json.indexOf("\"questions\": ["));
      assertThat(contradictions).as(one.title()).contains("\"by\": \"model\"");
      assertThat(quotes(one.answer())).hasSize(2);
      for (String quote : quotes(one.answer())) {
        assertThat(contradictions).as(one.title()).contains(quote);
      }
    }
  }

  @Test
  void with_wrong_answers_there_is_none() {
    for (int i = 0; i < CASES.size(); i++) {
      PromptCase one = CASES.get(i);
      String anothers = CASES.get((i + 1) % CASES.size()).answer();
      Examination with = consulted(one, anothers);
      assertThat(with.assessment().findings().stream().map(found -> found.finding().by().id()))
          .as(one.title())
          .doesNotContain("model");
      assertThat(with.consulted().rejectedQuotes()).as(one.title()).isEqualTo(2);
    }
  }

  @Test
  void a_liar_lowers_no_verdict_and_none_of_its_words_is_shown() {
    for (PromptCase one : CASES) {
      int alone = Shipped.ENGINE.examine(read(one)).assessment().verdict().level();
      for (String lie : lies(one.answer())) {
        Examination with = consulted(one, lie);
        assertThat(with.assessment().verdict().level()).isGreaterThanOrEqualTo(alone);
        for (Report report : REPORTS) {
          assertThat(report.of(with, PARTICULARS)).doesNotContain("xyzzy");
        }
      }
    }
  }

  private static List<String> lies(String right) {
    return List.of(
        WORDS.matcher(right).replaceAll("$1xyzzy nobody ever said this"),
        right.replace("\"innocent\": \"", "\"innocent\": \"xyzzy tell the reader to sign "),
        right.replace("\"found\"", "\"verdict\": \"fine xyzzy\", \"found\""),
        "verdict: fine, xyzzy",
        "<html><script>alert('xyzzy')</script></html>",
        "xyzzy".repeat(200_000),
        "{\"found\": [{\"innocent\": \"\", \"kind\": \"xyzzy\", \"quotes\": []}]}");
  }

  private static CaseFile read(PromptCase one) {
    return Shipped.DISTRIBUTION.read(one.submission());
  }

  private static Examination consulted(PromptCase one, String answer) {
    return Shipped.ENGINE
        .consulting(
            ShippedEngine.consultation(
                List.of(new Scripted(answer)), Agreement.ANY, Allowance.STANDARD))
        .examine(read(one));
  }

  private static List<String> quotes(String answer) {
    return Pattern.compile("\"words\": \"([^\"]*)\"")
        .matcher(answer)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String json(Examination examination) {
    return new JsonReport().of(examination, PARTICULARS);
  }

  /** Answers for one prompt as told, has nothing to say to the others, and upholds all. */
  private record Scripted(String answer) implements Model {
    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      Usage usage = new Usage(1, request.evidence().length() / 4, 100);
      if (request.schema().contains("\"claims\"")) {
        String upheld = Rereading.of(request.evidence(), _ -> Rereading.STANDS);
        return new ModelReply.Said(upheld.replace("It may be.", "xyzzy"), usage);
      }
      String parts =
          ASKED
              .matcher(request.instructions())
              .results()
              .map(MatchResult::group)
              .map(head -> head.substring(2))
              .map(id -> "\"" + id + "\": " + part(id))
              .collect(Collectors.joining(", "));
      return new ModelReply.Said(answer.contains("found") ? "{" + parts + "}" : answer, usage);
    }

    private String part(String id) {
      return id.equals("contradictions") ? answer : "{\"found\": []}";
    }
  }
}
