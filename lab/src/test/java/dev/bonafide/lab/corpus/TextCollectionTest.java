package dev.bonafide.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCollectionTest {
  @TempDir Path temp;

  @Test
  void a_plain_collection_takes_the_fields_that_were_named() throws IOException {
    Path file = temp.resolve("posts.jsonl");
    Files.writeString(file, "{\"t\":\"a\",\"b\":\"c\"}\n{\"x\":1}\nnot json\n");
    List<CorpusLine> lines = new ArrayList<>();
    new TextCollection(List.of("t", "b"), SubjectKind.JOB_POST, CaseLabel.GENUINE)
        .each("posts.jsonl", file, lines::add);
    assertThat(lines.stream().map(TextCollectionTest::shown))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("posts.jsonl:1"),
            one -> assertThat(one).isEqualTo("posts.jsonl:2: has no text in t, b"),
            one -> assertThat(one).startsWith("posts.jsonl:3: broken JSON"));
    var exhibit =
        ((CorpusLine.Labelled) lines.getFirst()).labelledCase().submission().exhibits().getFirst();
    assertThat(exhibit.text()).isEqualTo("a\n\nc");
    assertThat(exhibit.kind()).isEqualTo(ExhibitKind.JOB_POST);
  }

  private static String shown(CorpusLine line) {
    return switch (line) {
      case CorpusLine.Labelled(LabelledCase labelled) -> labelled.id();
      case CorpusLine.Unreadable(String where, String why) -> where + ": " + why;
    };
  }
}
