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
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.testkit.model.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that were kept, and the modes that are judged by them; a script gave them here. */
class RecordedAnswersTest {
  private static final String CASE =
      "{\"id\":\"%s\",\"label\":\"%s\",\"subject\":\"candidate\",\"name\":\"Marek"
          + " Dlouhy\",\"exhibits\":[{\"kind\":\"messages\",\"text\":\"%s\"}]}\n";
  private static final String QUIET =
      "Marek Dlouhy: I have worked in Oslo for three years, and before that I was at school in"
          + " Brno.";
  private static final String CORPUS =
      CASE.formatted("f1", "fraud", FakeReader.LEDGER) + CASE.formatted("g1", "genuine", QUIET);

  @TempDir Path temp;
  private final FakeModel fake = FakeModel.openAiCompatible();

  @BeforeEach
  void writeCorpus() {
    new CaseFolder(temp).withRules().with("c.jsonl", CORPUS);
    fake.otherwise(FakeReader::careful);
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private Ran evaluate(String... more) {
    List<String> args =
        new ArrayList<>(List.of("evaluate", "c.jsonl", "--rules", "rules", "--threads", "1"));
    args.addAll(List.of(more));
    Map<String, String> settings = FakeReader.settings(fake, Map.of());
    return LabRun.asking(settings, temp, args.toArray(String[]::new));
  }

  private Tree replayed() {
    Ran ran = evaluate("--answers", "kept.jsonl", "--format", "json");
    assertThat(ran.err()).isEmpty();
    return JsonTree.read(ran.out());
  }

  private static String flagged(Tree json, String mode) {
    return json.at(mode).at("flagged").text("tp").orElse("missing");
  }

  private static List<String> words(Tree json, String key) {
    return json.list(key).stream().map(one -> one.text().orElse("")).toList();
  }

  private void with(String corpus) throws IOException {
    Files.writeString(temp.resolve("c.jsonl"), corpus);
  }

  @Test
  void options_that_do_not_go_together_are_refused() {
    assertThat(evaluate("--by", "readers").err()).contains("--by needs --record FILE");
    assertThat(evaluate("--record", "a.jsonl", "--answers", "b.jsonl").err())
        .contains("--answers, which asks none");
    assertThat(evaluate("--record", "a.jsonl", "--by", "robots").err())
        .contains("--by robots: must be one of model, readers");
  }

  @Test
  void a_line_that_is_no_answer_is_named() throws IOException {
    Files.writeString(temp.resolve("kept.jsonl"), "{\"id\": \"f1\", \"reading\": \"third\"}\n");
    assertThat(evaluate("--answers", "kept.jsonl").err())
        .contains("kept.jsonl: line 1 holds no recorded answer");
  }

  @Test
  void what_was_answered_is_kept_with_who_gave_it_and_judged_again_without_asking() {
    assertThat(evaluate("--record", "kept.jsonl", "--by", "readers").err())
        .contains("kept.jsonl: 3 answers stored");
    assertThat(temp.resolve("kept.jsonl"))
        .content()
        .contains("\"id\": \"f1\", \"reading\": \"second\"", "\"by\": \"readers\"");
    int asked = fake.calls().size();
    Tree json = replayed();
    assertThat(fake.calls()).hasSize(asked);
    assertThat(json.text("cases")).contains("2");
    assertThat(flagged(json, "rules")).isEqualTo("0");
    assertThat(flagged(json, "firstReading")).isEqualTo("0");
    assertThat(flagged(json, "bothReadings")).isEqualTo("1");
    assertThat(json.at("bothReadings").at("flagged").text("fp")).contains("0");
    assertThat(evaluate("--answers", "kept.jsonl").out())
        .contains("Three modes, over 2 cases", "3 answers of readers, by way of openai/small-1");
  }

  @Test
  void an_answer_to_something_else_than_is_asked_now_is_named_and_not_counted() throws IOException {
    evaluate("--record", "kept.jsonl");
    with(CORPUS.replace("three years", "four years"));
    Tree json = replayed();
    assertThat(words(json, "stale")).containsExactly("g1, first reading");
    assertThat(json.text("cases")).contains("1");
  }

  @Test
  void a_second_reading_that_nobody_answered_is_named_and_a_later_run_completes_it() {
    fake.otherwise(RecordedAnswersTest::onlyFirst);
    evaluate("--record", "kept.jsonl");
    assertThat(words(replayed(), "missing")).containsExactly("f1, second reading");
    fake.otherwise(FakeReader::careful);
    evaluate("--record", "kept.jsonl");
    Tree json = replayed();
    assertThat(words(json, "missing")).isEmpty();
    assertThat(json.text("cases")).contains("2");
  }

  @Test
  void nothing_is_recorded_where_nobody_or_more_than_one_is_asked() {
    assertThat(evaluate("--record", "kept.jsonl", "--no-llm").err())
        .contains("--record stores the answers of a language model, but none is used");
    Map<String, String> two =
        FakeReader.settings(fake, Map.of("BONAFIDE_LLM_MODEL", "small-1,large-1"));
    assertThat(
            LabRun.asking(
                    two, temp, "evaluate", "c.jsonl", "--rules", "rules", "--record", "kept.jsonl")
                .err())
        .contains("--record stores the answers of one model");
    assertThat(temp.resolve("kept.jsonl")).doesNotExist();
  }

  @Test
  void the_scorecard_has_the_three_modes_beside_its_other_figures() {
    evaluate("--record", "kept.jsonl", "--by", "readers");
    Ran ran =
        LabRun.in(
            temp,
            "scorecard",
            "c.jsonl",
            "--rules",
            "rules",
            "--answers",
            "kept.jsonl",
            "--out",
            "card");
    assertThat(ran.out())
        .contains(
            "| rules alone | 0.00 (0.00 to 0.79), 0 of 1 |",
            "| with both readings | 1.00 (0.21 to 1.00), 1 of 1 |",
            "3 answers of readers");
    assertThat(temp.resolve("card/modes.txt")).content().contains("with the first reading");
  }

  private static Saying onlyFirst(Call call) {
    return Rereading.isAsked(call.body())
        ? Saying.of(Saying.Kind.FAULTY)
        : FakeReader.careful(call);
  }
}
