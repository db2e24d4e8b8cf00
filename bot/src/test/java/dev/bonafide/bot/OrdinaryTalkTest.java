package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
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
  private static final Path FILE =
      Path.of(System.getProperty("bonafide.root", ".."), "corpus", "words", "ordinary.yaml");

  @Test
  void of_ordinary_talk_one_in_twenty_is_flagged_at_most_and_none_is_high_risk()
      throws IOException {
    List<Verdict> verdicts =
        YamlTree.read(Files.readString(FILE)).list().stream()
            .flatMap(OrdinaryTalkTest::talks)
            .map(talk -> Shipped.ENGINE.screen(talk).assessment().verdict())
            .toList();

    assertThat(verdicts).hasSizeGreaterThan(150);
    assertThat(verdicts.stream().filter(one -> one.level() > 0).count())
        .isLessThan(verdicts.size() / 20);
    assertThat(verdicts).noneMatch(one -> one.level() > 1);
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
