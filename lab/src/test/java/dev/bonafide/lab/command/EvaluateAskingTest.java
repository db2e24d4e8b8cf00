package dev.bonafide.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.CaseFolder;
import dev.bonafide.bot.FakeReader;
import dev.bonafide.bot.Ran;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.lab.LabRun;
import dev.bonafide.testkit.model.Call;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labeled cases with a model beside the rules; what it says here was written by hand. */
class EvaluateAskingTest {
  private static final String CASE =
      "{\"id\":\"%s\",\"label\":\"%s\",\"subject\":\"candidate\",\"name\":\"Marek"
          + " Dlouhy\",\"exhibits\":[{\"kind\":\"messages\",\"text\":\"%s\"}],\"expect\":{\"verdict\":\"%s\"}}\n";
  private static final String QUIET =
      "Marek Dlouhy: I have worked in Oslo for three years, and before that I was at school in"
          + " Brno.";

  @TempDir Path temp;
  private final FakeModel fake = FakeModel.openAiCompatible();

  @BeforeEach
  void writeCorpus() {
    new CaseFolder(temp)
        .withRules()
        .with(
            "c.jsonl",
            CASE.formatted("f1", "fraud", FakeReader.LEDGER, "verify")
                + CASE.formatted("g1", "genuine", FakeReader.LEDGER, "no_red_flags")
                + CASE.formatted("g2", "genuine", QUIET, "insufficient_evidence")
                + CASE.formatted("g3", "genuine", "Marek Dlouhy: Hello.", "insufficient_evidence"));
    fake.otherwise(EvaluateAskingTest::careful);
  }

  /** It is down where someone speaks of Oslo. */
  private static Saying careful(Call call) {
    return call.body().contains("Oslo") ? Saying.of(Saying.Kind.FAULTY) : FakeReader.careful(call);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private Ran evaluate(String... more) {
    String[] args = new String[more.length + 6];
    System.arraycopy(
        new String[] {"evaluate", "c.jsonl", "--rules", "rules", "--threads", "1"}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    Map<String, String> settings = FakeReader.settings(fake, Map.of());
    return LabRun.asking(settings, temp, args);
  }

  private static String number(Tree tree, String key) {
    return tree.text(key).orElse("missing");
  }

  @Test
  void with_no_llm_only_the_rules_run_and_nothing_is_sent() {
    Ran ran = evaluate("--no-llm", "--format", "json");
    assertThat(ran.err()).isEmpty();
    Tree json = JsonTree.read(ran.out());
    assertThat(json.map()).doesNotContainKeys("rulesAlone", "consultation");
    assertThat(number(json.at("flagged"), "tp")).isEqualTo("0");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void what_it_cost_and_where_it_failed_is_told_with_the_reasons() {
    Tree asked = JsonTree.read(evaluate("--format", "json").out()).at("consultation");
    assertThat(asked.text("model")).contains("openai/small-1");
    assertThat(number(asked, "cases")).isEqualTo("4");
    assertThat(number(asked, "asked")).isEqualTo("3");
    assertThat(number(asked, "answered")).isEqualTo("2");
    assertThat(number(asked, "fromBefore")).isEqualTo("1");
    assertThat(number(asked, "unanswered")).isEqualTo("1");
    assertThat(number(asked, "reread")).isEqualTo("2");
    assertThat(number(asked, "calls")).isEqualTo("3");
    assertThat(number(asked, "tokensRead")).isEqualTo(String.valueOf(2 * FakeModel.READ));
    assertThat(number(asked, "tokensWritten")).isEqualTo(String.valueOf(2 * FakeModel.WRITTEN));
    assertThat(asked.at("unansweredWhy").map())
        .containsOnlyKeys(
            "The language model openai/small-1 could not be reached; only the rules were used.");
    assertThat(asked.at("notAskedWhy").map().keySet())
        .singleElement()
        .asString()
        .contains("fewer than 12 words");
    assertThat(asked.text("caveat").orElseThrow())
        .contains("a script", "nothing about a model's skill");
    assertThat(fake.calls()).hasSize(3);
  }

  @Test
  void the_rules_alone_stand_beside_the_rules_with_the_model() {
    Tree json = JsonTree.read(evaluate("--format", "json").out());
    assertThat(number(json.at("flagged"), "tp")).isEqualTo("1");
    assertThat(number(json.at("flagged"), "fp")).isEqualTo("1");
    Tree alone = json.at("rulesAlone");
    assertThat(number(alone.at("flagged"), "tp")).isEqualTo("0");
    assertThat(number(alone.at("flagged"), "fp")).isEqualTo("0");
    assertThat(number(alone.at("highRisk"), "fn")).isEqualTo("1");
    assertThat(number(alone.at("bySubject").at("candidate"), "cases")).isEqualTo("4");
    assertThat(json.list("perRule").stream().map(one -> one.text("rule").orElseThrow()))
        .contains("story-work-contradicts");
  }

  @Test
  void how_far_the_days_tokens_reach_is_said_first() {
    assertThat(evaluate().err()).contains("BONAFIDE_LLM_DAILY_TOKENS applies to this run only");
  }

  @Test
  void people_see_them_side_by_side() {
    assertThat(evaluate().out())
        .contains("The rules alone, and with openai/small-1\n")
        .containsPattern("all, verify or high risk, fraud +0 of 1 +1 of 1\n")
        .containsPattern("all, verify or high risk, genuine +0 of 3 +1 of 3\n")
        .containsPattern("candidate, high risk, fraud +0 of 1 +0 of 1\n")
        .contains("3 of 4 cases were sent: 2 answered, 1 of them earlier, 1 not answered\n")
        .contains("3 calls, 68 tokens read, 24 written\n")
        .contains("no answer in 1: The language model openai/small-1 could not be reached")
        .contains("a model's skill");
  }

  @Test
  void each_prediction_and_the_page_tell_what_the_rules_alone_said() throws IOException {
    evaluate("--out", "report");
    assertThat(Files.readAllLines(temp.resolve("report/predictions.jsonl")).getFirst())
        .contains("\"verdict\": \"verify\"")
        .doesNotContain("\"rulesAlone\": \"verify\"")
        .contains("\"rulesAlone\": \"");
    assertThat(Files.readString(temp.resolve("report/index.html")))
        .contains(
            "<h2>The rules alone, and with openai/small-1</h2>", "<td>0 of 1</td><td>1 of 1</td>")
        .doesNotContain("{{");
  }
}
