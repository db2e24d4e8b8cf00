package dev.bonafide.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.CaseFolder;
import dev.bonafide.bot.Ran;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.lab.LabRun;
import dev.bonafide.terminal.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class EvaluateTest {
  private static final String CASE =
      "{\"id\":\"%s\",\"label\":\"%s\",\"subject\":\"job_post\",\"tags\":[\"t\"],\"exhibits\":[{\"kind\":\"job_post\",\"text\":\"%s\"}],\"expect\":{\"verdict\":\"verify\",\"rules\":[\"test-moon-fee\"]}}\n";

  @TempDir Path temp;
  private CaseFolder folder = new CaseFolder(Path.of("."));

  @BeforeEach
  void writeCorpus() {
    folder =
        new CaseFolder(temp)
            .withRules()
            .with(
                "c.jsonl",
                CASE.formatted("f1", "fraud", "Please pay the moon fee today.")
                    + CASE.formatted("f2", "fraud", "A quiet and ordinary post <script>.")
                    + "{damaged\n"
                    + CASE.formatted("g1", "genuine", "Cheese is green here, and all is well.")
                    + CASE.formatted("g2", "genuine", "Our moon fee is due."));
  }

  @Test
  void every_measure_is_there_and_damaged_lines_are_named() {
    Ran ran = evaluate("c.jsonl", "--format", "json", "--threads", "2");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).startsWith("bonafide: c.jsonl:3: broken JSON");
    Tree json = JsonTree.read(ran.out());
    assertThat(number(json, "cases")).isEqualTo("4");
    assertThat(number(json, "unreadable")).isEqualTo("1");
    Tree flagged = json.at("flagged");
    assertThat(List.of("tp", "fp", "fn", "tn", "expectedVerify"))
        .allSatisfy(key -> assertThat(number(flagged, key)).isEqualTo("1"));
    assertThat(number(flagged, "precision")).isEqualTo("0.5");
    assertThat(number(json, "rocAuc")).isEqualTo("0.5");
    assertThat(json.map().keySet())
        .contains(
            "highRisk",
            "insufficient",
            "averagePrecision",
            "brier",
            "expectedCalibrationError",
            "expectations",
            "bySubject",
            "byTag",
            "perRule",
            "casesPerSecond",
            "tookMs");
    assertThat(json.at("highRisk").at("precision")).isInstanceOf(Tree.Nothing.class);
    assertThat(number(json.at("expectations"), "rulesMet")).isEqualTo("2");
    assertThat(number(json.at("byTag").at("t"), "flagged")).isEqualTo("2");
    assertThat(json.at("bySubject").map()).containsOnlyKeys("job_post");
  }

  @Test
  void each_rule_has_its_figures() {
    Tree rule =
        JsonTree.read(evaluate("c.jsonl", "--format", "json").out()).list("perRule").stream()
            .filter(one -> one.text("rule").get().equals("test-moon-fee"))
            .findFirst()
            .orElseThrow();
    assertThat(number(rule, "fraud")).isEqualTo("1");
    assertThat(number(rule, "genuine")).isEqualTo("1");
    assertThat(rule.list("interval90")).hasSize(2);
  }

  @Test
  void threads_change_nothing_but_the_time() {
    assertThat(figures("1")).isEqualTo(figures("7"));
  }

  private String figures(String threads) {
    String json = evaluate("c.jsonl", "--format", "json", "--threads", threads).out();
    return json.replaceAll("\"(casesPerSecond|tookMs)\": [0-9.E]+", "");
  }

  @Test
  void text_names_what_is_not_there() {
    folder.with("g.jsonl", CASE.formatted("g", "genuine", "A quiet post."));
    assertThat(evaluate("g.jsonl").out())
        .contains("1 cases: 0 fraud, 1 genuine")
        .contains("none (no cases)");
  }

  @Test
  void the_page_and_the_predictions_are_written() throws IOException {
    evaluate("c.jsonl", "--out", "report/deep");
    assertThat(Files.readAllLines(temp.resolve("report/deep/predictions.jsonl")))
        .hasSize(4)
        .first()
        .asString()
        .startsWith(
            "{\"id\": \"f1\", \"label\": \"fraud\", \"subject\": \"job_post\", \"verdict\": \"verify\"");
    String page = Files.readString(temp.resolve("report/deep/index.html"));
    assertThat(page)
        .contains("Fraud that was not flagged (1)", "<b>f2</b>", "test-moon-fee", "<svg")
        .doesNotContain("{{", "<script");
  }

  @Test
  void a_place_that_cannot_be_written_is_refused() {
    Ran ran = evaluate("c.jsonl", "--out", "c.jsonl");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("c.jsonl: could not be written");
  }

  @Test
  void the_table_of_counts_is_written_from_what_a_blind_run_kept() throws IOException {
    folder.with("many.jsonl", forty());
    assertThat(evaluate("many.jsonl", "--out", "run").status()).isZero();
    Ran ran = evaluate("--first-seen", "run/predictions.jsonl", "--table", "first-sight.yaml");
    assertThat(ran.status()).isZero();
    assertThat(Files.readString(temp.resolve("first-sight.yaml")))
        .contains(
            "cases: 40 cases when first seen, 20 of them frauds",
            "facts: [0, 0]",
            "  job_post: [[0, 20], [20, 0], [0, 0], [0, 0], [0, 0], [0, 0]]",
            "  job_post: never");
  }

  @Test
  void what_was_not_counted_is_refused_with_its_line() {
    folder.with("seen.jsonl", "{\"id\":\"x\",\"label\":\"fraud\",\"score\":0.5}\n");
    Ran ran = evaluate("--first-seen", "seen.jsonl", "--table", "first-sight.yaml");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("seen.jsonl", "line 1 holds no label, subject, and count");
    assertThat(temp.resolve("first-sight.yaml")).doesNotExist();
  }

  @Test
  void a_table_and_what_it_is_made_from_go_together() {
    assertThat(evaluate("c.jsonl", "--first-seen", "seen.jsonl").err())
        .contains("--first-seen FILE and --table FILE are used together");
    assertThat(evaluate("--table", "first-sight.yaml").err())
        .contains("--first-seen FILE and --table FILE are used together");
  }

  @Test
  void a_second_file_of_a_blind_run_is_not_left_out_in_silence() {
    Ran ran = evaluate("--table", "t.yaml", "--first-seen", "a.jsonl", "b.jsonl");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("put --first-seen before each file");
    assertThat(temp.resolve("t.yaml")).doesNotExist();
  }

  private static String forty() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(CASE.formatted("f" + i, "fraud", "Please pay the moon fee today."));
      lines.append(CASE.formatted("g" + i, "genuine", "Cheese is green here, and all is well."));
    }
    return lines.toString();
  }

  @Test
  void plain_texts_are_cases_of_one_kind() {
    folder.with("posts.txt", "Pay the moon fee now.\n\nA quiet post.\n");
    Tree json =
        JsonTree.read(
            evaluate(
                    "--texts",
                    "posts.txt",
                    "--as",
                    "job_post",
                    "--label",
                    "genuine",
                    "--format",
                    "json")
                .out());
    assertThat(number(json.at("flagged"), "fp")).isEqualTo("1");
    assertThat(number(json.at("flagged"), "tn")).isEqualTo("1");
  }

  @Test
  void progress_is_shown_to_those_who_look_and_never_in_the_result() {
    folder.with("many.jsonl", many());
    String[] args = {"evaluate", "many.jsonl", "--rules", "rules"};
    Console.Screen terminal = new Console.Screen(false, true, 80);
    Ran looking = LabRun.on(terminal, temp, args);
    assertThat(looking.err()).contains("screening: 20 cases");
    assertThat(looking.out()).doesNotContain("\r");
    assertThat(LabRun.in(temp, args).err()).isEmpty();
  }

  private static String many() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 45; i++) {
      lines.append(CASE.formatted("c" + i, "fraud", "words"));
    }
    return lines.toString();
  }

  private Ran evaluate(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "evaluate";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--rules";
    all[args.length + 2] = "rules";
    return LabRun.in(temp, all);
  }

  private static String number(Tree tree, String key) {
    return tree.text(key).orElse("missing");
  }
}
