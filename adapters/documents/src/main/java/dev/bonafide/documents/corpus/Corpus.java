package dev.bonafide.documents.corpus;

import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.file.Folder;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.shape.CaseShape;
import dev.bonafide.documents.shape.Misshapen;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Labeled cases in JSON Lines. A line that is no case is named, and the next one is read. */
public final class Corpus {
  private static final Set<String> KEYS = Set.of("id", "label", "tags", "expect");

  private final String name;
  private final Folder folder;
  private final Map<String, Integer> lineOfId = new HashMap<>();

  private Corpus(String name, Folder folder) {
    this.name = name;
    this.folder = folder;
  }

  /**
   * Hands every line on as it is read, one held at a time. Throws {@link UnreadableExhibit} only
   * where the file itself cannot be opened.
   *
   * @param intake opens the files that lines name
   */
  public static void each(String name, Path file, Intake intake, Consumer<CorpusLine> to) {
    Corpus corpus = new Corpus(name, Folder.beside(file, intake));
    CorpusLines.cases(name, file, corpus::line, to);
  }

  private CorpusLine line(LineReader.Line.Good line) {
    String where = name + ":" + line.number();
    Tree tree = new Tree.Nothing(1);
    try {
      tree = JsonTree.read(line.text());
      return new CorpusLine.Labelled(labelled(tree, line.number()));
    } catch (BrokenTree e) {
      return new CorpusLine.Unreadable(where, e.why());
    } catch (Misshapen e) {
      return new CorpusLine.Unreadable(where + id(tree), e.what());
    } catch (UnreadableExhibit e) {
      return new CorpusLine.Unreadable(where + id(tree), e.exhibit() + ": " + e.reason());
    }
  }

  private static String id(Tree tree) {
    return tree.text("id").map(id -> " (" + id + ")").orElse("");
  }

  private LabelledCase labelled(Tree tree, int line) {
    String id = tree.text("id").orElseThrow(() -> new Misshapen(tree, "id", "is missing"));
    Integer before = lineOfId.putIfAbsent(id, line);
    if (before != null) {
      throw new Misshapen(tree, "id", "is already in line " + before);
    }
    CaseLabel label =
        tree.text("label")
            .flatMap(CaseLabel::of)
            .orElseThrow(() -> new Misshapen(tree, "label", "must be fraud or genuine"));
    Submission submission = CaseShape.read(tree, folder, KEYS);
    return new LabelledCase(id, label, texts(tree, "tags"), expectation(tree), submission);
  }

  private static Expectation expectation(Tree tree) {
    Tree expect = tree.at("expect");
    return new Expectation(expect.text("verdict").orElse(null), texts(expect, "rules"));
  }

  private static List<String> texts(Tree tree, String key) {
    return tree.list(key).stream().flatMap(one -> one.text().stream()).toList();
  }
}
