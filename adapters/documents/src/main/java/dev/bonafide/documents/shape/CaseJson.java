package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;

/** A case as it is sent over HTTP: JSON, beside which files may come. */
public final class CaseJson {
  private CaseJson() {}

  /**
   * Throws {@link UnreadableExhibit} that names the line and the field. A case without exhibits is
   * none too little: they may come as files.
   *
   * @param name what people call the text
   */
  public static Submission read(String name, String text, Attachments attachments) {
    try {
      Submission read = CaseShape.readPartial(JsonTree.read(text), attachments);
      return new Submission(
          read.kind(),
          read.name(),
          read.claims(),
          read.exhibits(),
          read.warnings().stream().map(one -> name + ": " + one).toList(),
          List.of(),
          read.isPrivate());
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(name, "line " + e.line() + ": " + e.why());
    } catch (Misshapen e) {
      throw new UnreadableExhibit(name, "line " + e.line() + ": " + e.what());
    }
  }
}
