package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.documents.tree.YamlTree;
import dev.bonafide.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people ordinarily say after an opening that others make use of. */
class OrdinaryTalkTest {
  private static final Path TALKS = Cases.CORPUS.resolve("words/ordinary.yaml");
  private static final Path PAPERS = Cases.CORPUS.resolve("words/papers.yaml");

  @Test
  void of_ordinary_talk_one_in_twenty_is_flagged_at_most_and_none_is_high_risk()
      throws IOException {
    List<Verdict> verdicts =
        YamlTree.read(Files.readString(TALKS)).list().stream()
            .flatMap(OrdinaryTalkTest::talks)
            .map(talk -> Shipped.ENGINE.screen(talk).assessment().verdict())
            .toList();

    assertThat(verdicts).hasSizeGreaterThan(150);
    assertThat(verdicts.stream().filter(one -> one.level() > 0).count())
        .isLessThan(verdicts.size() / 20);
    assertThat(verdicts).noneMatch(one -> one.level() > 1);
  }

  @Test
  void in_ordinary_mails_posts_calls_and_notes_nothing_is_even_noted() throws IOException {
    List<Submission> papers =
        YamlTree.read(Files.readString(PAPERS)).list().stream()
            .flatMap(OrdinaryTalkTest::papers)
            .toList();

    assertThat(papers).hasSizeGreaterThan(50);
    assertThat(papers.stream().flatMap(OrdinaryTalkTest::found)).isEmpty();
  }

  private static Stream<String> found(Submission paper) {
    return Shipped.ENGINE.screen(paper).outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(one -> one.check() + ": " + paper.exhibits().getFirst().text());
  }

  private static Stream<Submission> papers(Tree tree) {
    SubjectKind kind = SubjectKind.of(tree.text("as").orElseThrow()).orElseThrow();
    ExhibitKind exhibit = ExhibitKind.of(tree.text("kind").orElseThrow()).orElseThrow();
    String speaker = tree.text("from").orElse(null);
    return tree.list("texts").stream()
        .map(one -> one.text().orElseThrow())
        .map(text -> speaker == null ? text : paper(exhibit, speaker, text))
        .map(text -> new Exhibit("paper", exhibit, text, speaker, null, false))
        .map(one -> new Submission(kind, speaker, List.of(), List.of(one), List.of()));
  }

  private static String paper(ExhibitKind kind, String from, String text) {
    return kind == ExhibitKind.TRANSCRIPT
        ? "Ida: How did it go?\n" + from + ": " + text
        : "From: "
            + from
            + " <office@kvarnby.example>\nTo: Noor\nSubject: From the office\n\n"
            + text;
  }

  private static Stream<Submission> talks(Tree tree) {
    SubjectKind kind = SubjectKind.of(tree.text("as").orElseThrow()).orElseThrow();
    List<String> after = tree.list("after").stream().flatMap(one -> one.text().stream()).toList();
    return tree.list("ordinary").stream()
        .map(one -> Stream.concat(after.stream(), one.text().stream()).toList())
        .map(lines -> talk(kind, lines));
  }

  private static Submission talk(SubjectKind kind, List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("12/05/2026, 10:00 - Kofi: ").append(line).append('\n'));
    Exhibit talk = new Exhibit("talk", ExhibitKind.MESSAGES, text.toString(), "Kofi", null, false);
    return new Submission(kind, "Kofi", List.of(), List.of(talk), List.of());
  }
}
