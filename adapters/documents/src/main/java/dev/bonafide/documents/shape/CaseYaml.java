package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.documents.tree.YamlTree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Set;

/** A case written down as YAML, or as JSON. */
public final class CaseYaml {
  private static final Set<String> CORPUS_KEYS = Set.of("id", "label", "tags", "expect");

  private CaseYaml() {}

  /**
   * Throws {@link UnreadableExhibit} that names the file, the line and the field.
   *
   * @param name what people call the file
   */
  public static Submission read(String name, String text, Attachments attachments) {
    try {
      Tree tree = JsonTree.looksLike(text) ? JsonTree.read(text) : YamlTree.read(text);
      return CaseShape.read(tree, attachments, CORPUS_KEYS);
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(name, "line " + e.line() + ": " + e.why());
    } catch (Misshapen e) {
      throw new UnreadableExhibit(name, "line " + e.line() + ": " + e.what());
    }
  }
}
