package dev.bonafide.terminal;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.Label;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes in what is handed over as files. The terminal itself knows no format. Every method throws
 * {@link dev.bonafide.reading.UnreadableExhibit} for a file that cannot be read or breaks a limit.
 */
public interface Desk {

  /** A file's text. */
  String text(String name, Path file);

  /** The text of a stream. */
  String text(String name, InputStream in);

  /**
   * The case that a case.yaml describes.
   *
   * @param folder that its files lie in
   */
  Submission caseFile(String name, String text, Path folder);

  /** Hands on the lines of a corpus as they are read. */
  void corpus(String name, Path file, Consumer<CorpusLine> to);

  /** Hands on the lines of a plain collection. */
  void texts(String name, Path file, Texts texts, Consumer<CorpusLine> to);

  /**
   * What the texts of a plain collection are.
   *
   * @param fields of each JSON line that hold the text; empty for bare lines
   */
  record Texts(List<String> fields, SubjectKind subject, Label label) {
    public Texts {
      fields = List.copyOf(fields);
    }
  }
}
