package dev.bonafide.lab.corpus;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.corpus.Corpus;
import dev.bonafide.documents.corpus.CorpusLines;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.evaluation.LabelledCase;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A plain collection of texts of one kind and label, one a line: JSON Lines with the text in
 * fields, or bare lines.
 *
 * @param fields keys whose texts make up the case, in order; empty for bare lines
 */
public record TextCollection(List<String> fields, SubjectKind subject, CaseLabel label) {
  public TextCollection {
    fields = List.copyOf(fields);
  }

  /** As {@link Corpus#each}; a line without any of the fields is unreadable. */
  public void each(String name, Path file, Consumer<CorpusLine> to) {
    CorpusLines.cases(name, file, line -> line(name + ":" + line.number(), line.text()), to);
  }

  private CorpusLine line(String where, String line) {
    try {
      String text = fields.isEmpty() ? line : text(JsonTree.read(line));
      return text.isBlank()
          ? new CorpusLine.Unreadable(where, "has no text in " + String.join(", ", fields))
          : new CorpusLine.Labelled(labelled(where, text));
    } catch (BrokenTree e) {
      return new CorpusLine.Unreadable(where, e.why());
    }
  }

  private String text(Tree tree) {
    return fields.stream()
        .flatMap(field -> tree.text(field).stream())
        .collect(Collectors.joining("\n\n"));
  }

  private LabelledCase labelled(String where, String text) {
    ExhibitKind kind = subject == SubjectKind.JOB_POST ? ExhibitKind.JOB_POST : null;
    Submission submission =
        new Submission(
            subject, null, List.of(), List.of(Exhibit.of("text", kind, text)), List.of());
    return new LabelledCase(where, label, List.of(), Expectation.NONE, submission);
  }
}
