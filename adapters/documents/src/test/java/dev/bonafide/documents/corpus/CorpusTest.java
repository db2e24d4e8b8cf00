package dev.bonafide.documents.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final String GOOD =
      "{\"id\":\"%s\",\"label\":\"fraud\",\"subject\":\"candidate\",\"tags\":[\"x\"],"
          + "\"exhibits\":[{\"kind\":\"note\",\"text\":\"a\"}],"
          + "\"expect\":{\"verdict\":\"verify\",\"rules\":[\"r\"]}}\n";

  @TempDir Path temp;

  @Test
  void damaged_lines_are_named_and_the_rest_goes_on() throws IOException {
    Files.writeString(temp.resolve("gone-is-the-file.txt"), "");
    List<CorpusLine> lines =
        corpus(
            "{broken\n"
                + GOOD.formatted("one")
                + "\n"
                + "[1]\n"
                + "{\"id\":\"no-label\",\"exhibits\":[]}\n"
                + GOOD.formatted("one")
                + "{\"id\":\"f\",\"label\":\"genuine\",\"exhibits\":[{\"kind\":\"note\",\"file\":\"no.txt\"}]}\n"
                + GOOD.formatted("two").strip());
    assertThat(lines.stream().map(CorpusTest::shown))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("c.jsonl:1: broken JSON"),
            one -> assertThat(one).isEqualTo("one"),
            one -> assertThat(one).startsWith("c.jsonl:4: id is missing"),
            one -> assertThat(one).startsWith("c.jsonl:5 (no-label): label must be"),
            one -> assertThat(one).isEqualTo("c.jsonl:6 (one): id is already in line 2"),
            one -> assertThat(one).isEqualTo("c.jsonl:7 (f): no.txt: there is no such file"),
            one -> assertThat(one).isEqualTo("two"));
  }

  @Test
  void bytes_that_are_no_text_cost_one_line() throws IOException {
    Path file = temp.resolve("c.jsonl");
    Files.write(file, ("caf\u00E9\n" + GOOD.formatted("a")).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(lines(file).stream().map(CorpusTest::shown))
        .containsExactly("c.jsonl:1: is not UTF-8 text", "a");
  }

  @Test
  void a_line_longer_than_the_limit_costs_itself_alone() throws IOException {
    assertThat(
            corpus("x".repeat(LineReader.LONGEST + 1) + "\n" + GOOD.formatted("a")).stream()
                .map(CorpusTest::shown))
        .containsExactly("c.jsonl:1: is longer than 10 MiB", "a");
  }

  @Test
  void a_missing_corpus_is_refused() {
    assertThatThrownBy(() -> lines(temp.resolve("gone"))).isInstanceOf(UnreadableExhibit.class);
    assertThatThrownBy(() -> lines(temp)).isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void a_case_keeps_what_is_known_of_it() throws IOException {
    LabelledCase one =
        ((CorpusLine.Labelled) corpus(GOOD.formatted("a")).getFirst()).labelledCase();
    assertThat(one.label()).isEqualTo(CaseLabel.FRAUD);
    assertThat(one.tags()).containsExactly("x");
    assertThat(one.expectation().verdict()).isEqualTo("verify");
    assertThat(one.expectation().rules()).containsExactly("r");
    assertThat(one.submission().kind()).isEqualTo(SubjectKind.CANDIDATE);
  }

  private List<CorpusLine> corpus(String text) throws IOException {
    return lines(Files.writeString(temp.resolve("c.jsonl"), text));
  }

  private static List<CorpusLine> lines(Path file) {
    List<CorpusLine> lines = new ArrayList<>();
    Intake intake = new Intake(Formats.all(Unhurried.LIMITS), Unhurried.LIMITS);
    Corpus.each("c.jsonl", file, intake, lines::add);
    return lines;
  }

  private static String shown(CorpusLine line) {
    return switch (line) {
      case CorpusLine.Labelled(LabelledCase labelled) -> labelled.id();
      case CorpusLine.Unreadable(String where, String why) -> where + ": " + why;
    };
  }
}
