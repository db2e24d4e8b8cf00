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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class ScorecardTest {
  private static final String CASE =
      "{\"id\":\"%s\",\"label\":\"%s\",\"subject\":\"job_post\",\"exhibits\":[{\"kind\":\"job_post\",\"text\":\"%s\"}]}\n";

  private static final String COUNTED =
      "cases: 29 cases\nfacts: [0, 0]\ncounts:\n  job_post: [[2, 15], [10, 2]]\n";

  @TempDir Path temp;

  @BeforeEach
  void writeCorpus() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(CASE.formatted("f" + i, "fraud", "Please pay the moon fee today <b>."));
      lines.append(CASE.formatted("g" + i, "genuine", "A quiet team works here, and all is well."));
    }
    new CaseFolder(temp)
        .withRules()
        .with("rules/weights/first-sight.yaml", COUNTED)
        .with("cases/c.jsonl", lines + "{damaged\n")
        .with("ads/honest.txt", "A quiet post.\n\nThe moon fee is due.\n");
  }

  private Ran scorecard(String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "scorecard";
    all[1] = "cases/c.jsonl";
    System.arraycopy(args, 0, all, 2, args.length);
    all[args.length + 2] = "--rules";
    all[args.length + 3] = "rules";
    return LabRun.in(temp, all);
  }

  @Test
  void without_cases_it_is_refused() {
    assertThat(LabRun.in(temp, "scorecard").err())
        .contains("scorecard needs files of labeled cases");
  }

  @Test
  void texts_of_no_kind_are_refused() {
    Ran ran = scorecard("--texts", "poem:text=ads/honest.txt");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--texts poem:text=ads/honest.txt: must be KIND:KEY=FILE");
  }

  @Test
  void a_place_that_cannot_be_written_is_refused() {
    assertThat(scorecard("--out", "cases/c.jsonl").err()).contains("could not be written");
  }

  @Test
  void every_figure_is_there_and_the_same_twice() {
    Ran ran = scorecard("--format", "json", "--threads", "2");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).startsWith("bonafide: cases/c.jsonl:41: broken JSON");
    Tree json = JsonTree.read(ran.out());
    assertThat(json.map().keySet())
        .contains(
            "calibration", "weightedErrors", "sources", "baseline", "swaps", "added", "perRule");
    assertThat(json.at("flagged").text("tp")).contains("20");
    assertThat(json.at("baseline").at("rules").text("found")).contains("20");
    assertThat(json.list("added"))
        .hasSize(5)
        .allMatch(one -> one.text("verdicts").orElse("").equals("0"));
    assertThat(scorecard("--format", "json", "--threads", "1").out()).isEqualTo(ran.out());
  }

  @Test
  void the_page_runs_nothing_and_shows_words_as_they_stand() throws IOException {
    scorecard("--out", "card/deep");
    String page = Files.readString(temp.resolve("card/deep/index.html"));
    assertThat(page)
        .contains("<svg", "default-src 'none'", "prefers-color-scheme: dark", "test-moon-fee")
        .doesNotContain("{{", "<script", "<b>");
    assertThat(Files.readString(temp.resolve("card/deep/moved.txt")))
        .contains("| birth and nationality | 40 | 0 |");
    assertThat(temp.resolve("card/deep/measured.txt")).exists();
  }

  @Test
  void honest_texts_of_others_are_counted_by_source_beside_the_words() {
    Ran ran = scorecard("--texts", "job_post=ads/honest.txt", "--out", "card");
    assertThat(ran.out())
        .contains("| ads | 2 | 1 | 0 |")
        .contains("a cross-validated bag-of-words regression");
    assertThat(temp.resolve("card/sources.txt")).content().isEqualTo(ran.out());
  }

  @Test
  void progress_is_shown_to_those_who_look_and_never_in_the_result() {
    Console.Screen terminal = new Console.Screen(false, true, 80);
    String[] args = {"scorecard", "cases/c.jsonl", "--rules", "rules"};
    Ran looking = LabRun.on(terminal, temp, args);
    assertThat(looking.err()).contains("trying [", "of 40");
    assertThat(looking.out()).doesNotContain("\r");
  }
}
