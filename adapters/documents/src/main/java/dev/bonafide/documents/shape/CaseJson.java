package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;
import java.util.Optional;

/**
 * A case as it is sent over HTTP: JSON, beside which files may come, and a {@code candidate} whom
 * an applicant tracking system has.
 */
public final class CaseJson {
  private static final String CANDIDATE = "candidate";

  private CaseJson() {}

  /** Opens the page of a candidate. */
  @FunctionalInterface
  public interface Candidates {
    /** The case of the candidate, before what was sent with them; empty where it is no link. */
    Optional<Submission> open(String link, Submission sent);
  }

  /**
   * Throws {@link UnreadableExhibit} that names the line and the field. A case without exhibits is
   * none too little: they may come as files.
   *
   * @param name what people call the text
   */
  public static Submission read(
      String name, String text, Attachments attachments, Candidates candidates) {
    try {
      Tree tree = JsonTree.read(text);
      Submission sent = named(name, CaseShape.readPartial(tree, attachments, CANDIDATE));
      return tree.has(CANDIDATE) ? opened(tree.at(CANDIDATE), sent, candidates) : sent;
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(name, "line " + e.line() + ": " + e.why());
    } catch (Misshapen e) {
      throw new UnreadableExhibit(name, "line " + e.line() + ": " + e.what());
    }
  }

  private static Submission named(String name, Submission read) {
    List<String> warnings = read.warnings().stream().map(one -> name + ": " + one).toList();
    return read.holding(read.exhibits(), warnings, List.of());
  }

  private static Submission opened(Tree link, Submission sent, Candidates candidates) {
    if (!(link instanceof Tree.Text)) {
      throw new Misshapen(link, CANDIDATE, "is " + link.what() + "; it must be a link");
    }
    return candidates
        .open(link.text().orElse(""), sent)
        .orElseThrow(
            () ->
                new Misshapen(
                    link, CANDIDATE, "is no link to a candidate that this server can open"));
  }
}
