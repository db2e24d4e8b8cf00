package dev.bonafide.lab.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Cases;
import dev.bonafide.bot.Shipped;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.house.House;
import dev.bonafide.lab.corpus.AnswerLines;
import dev.bonafide.lab.evaluate.ModeReplay;
import dev.bonafide.lab.evaluate.ReplayJson;
import dev.bonafide.lab.evaluate.Replayed;
import dev.bonafide.lab.evaluation.added.Added;
import dev.bonafide.lab.evaluation.answers.RecordedAnswer;
import dev.bonafide.lab.evaluation.answers.RecordedAnswers;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import dev.bonafide.lab.evaluation.swap.Swapped;
import dev.bonafide.terminal.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The scorecard that its page shows is what the program measures. What must not move is tried on
 * every case by the command alone, and here on a sample.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
@Tag("long")
class ScorecardHeldTest {
  private static final Path PAGE = House.ROOT.resolve("docs/scorecard.md");

  private static final Path FOLDER = House.ROOT.resolve("lab/scorecard");
  private static final String BEGIN = "<!-- scorecard -->\n";
  private static final String END = "<!-- /scorecard -->";

  /** Each so manieth case is in the sample: it takes a few seconds. */
  private static final int EVERY = 24;

  private static final Sourced CORPUS = corpus();

  private static Sourced corpus() {
    return new Sourced(
        House.files(".jsonl").stream()
            .map(House::name)
            .filter(name -> name.matches("corpus/[^/]+/[^/]+"))
            .map(name -> name.substring("corpus/".length()))
            .sorted()
            .flatMap(
                name ->
                    Cases.of(name).stream()
                        .map(one -> new Sourced.Case(name.replaceFirst("/.*", ""), one)))
            .toList(),
        0);
  }

  private static Scoring scoring() {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Scoring(Shipped.ENGINE, threads, console());
  }

  private static Console console() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Console(
        new Console.Streams(InputStream.nullInputStream(), nowhere, nowhere),
        new Console.Screen(false, false, 80),
        Map.of(),
        House.ROOT);
  }

  @Test
  void the_page_shows_what_is_measured_and_the_rules_find_more_than_the_words() throws IOException {
    Scorecard card = scoring().plain(CORPUS);
    assertThat(card.baseline().rules().found()).isGreaterThan(card.baseline().words().found());
    String shown =
        ScorecardTables.measured(card) + "\n" + Files.readString(FOLDER.resolve("moved.txt"));
    String text = Files.readString(PAGE);
    String before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
    String held = before + shown + text.substring(text.indexOf(END));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, held);
    }
    assertThat(PAGE).content().isEqualTo(held);
  }

  @Test
  void the_modes_side_by_side_are_what_the_kept_answers_come_to() throws IOException {
    List<RecordedAnswer> all = new ArrayList<>();
    House.files(".jsonl").stream()
        .filter(file -> House.name(file).startsWith("lab/scorecard/answers/"))
        .sorted()
        .forEach(file -> AnswerLines.each(House.name(file), file, all::add));
    Replayed replayed =
        ModeReplay.of(
            CORPUS::each,
            Shipped.DISTRIBUTION,
            Shipped.CATALOGUE,
            new RecordedAnswers(all),
            console());
    Path modes = FOLDER.resolve("modes.txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(modes, Modes.of(replayed));
      Files.writeString(FOLDER.resolve("modes.json"), ReplayJson.of(replayed));
    }
    assertThat(modes).content().isEqualTo(Modes.of(replayed));
    assertThat(FOLDER.resolve("modes.json")).content().isEqualTo(ReplayJson.of(replayed));
  }

  @Test
  void no_trait_and_no_added_text_moves_a_verdict_of_the_sample() {
    List<Sourced.Case> sample =
        IntStream.range(0, CORPUS.cases().size())
            .filter(at -> at % EVERY == 0)
            .mapToObj(CORPUS.cases()::get)
            .toList();
    Scorecard card = scoring().whole(new Sourced(sample, 0));
    assertThat(card.added().stream().flatMap(one -> one.broken().stream()))
        .noneMatch(Added::breaksLaw);
    Set<List<String>> told = told();
    assertThat(card.swaps().stream().flatMap(one -> one.moved().stream()))
        .filteredOn(Swapped::movesVerdict)
        .allMatch(one -> one.swap().startsWith("English: "))
        .allMatch(one -> told.contains(List.of(one.id(), one.swap())));
  }

  /** The cases that the published scorecard says have moved, and by what. */
  private static Set<List<String>> told() {
    Tree json = JsonTree.read(House.text(FOLDER.resolve("scorecard.json")));
    return json.list("moved").stream()
        .map(row -> row.list().stream().limit(2).map(cell -> cell.text().orElse("")).toList())
        .collect(Collectors.toSet());
  }
}
