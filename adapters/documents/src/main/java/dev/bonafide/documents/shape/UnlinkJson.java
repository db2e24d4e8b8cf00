package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Entry;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why two cases have nothing to do with each other, as it is sent over HTTP: a {@code reason}. */
public final class UnlinkJson {
  private static final String BODY = "the body";
  private static final String REASON = "reason";

  /** Characters of a reason: some paragraphs. */
  private static final int LONGEST = 4_000;

  private UnlinkJson() {}

  /**
   * Throws {@link UnreadableExhibit} that names the line and the field.
   *
   * @param other the case that is not linked
   * @param by who says so
   */
  public static Entry.Unlinked read(String text, long other, Instant at, String by) {
    try {
      return new Entry.Unlinked(at, by, other, reason(JsonTree.read(text)));
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(BODY, "line " + e.line() + ": " + e.why());
    } catch (Misshapen e) {
      throw new UnreadableExhibit(BODY, "line " + e.line() + ": " + e.what());
    }
  }

  private static String reason(Tree tree) {
    if (!(tree instanceof Tree.Mapping)) {
      throw new Misshapen(tree, "", "must be a map with a reason");
    }
    List<String> unknown = new ArrayList<>();
    Keys.check(tree, "", Set.of(REASON), unknown);
    if (!unknown.isEmpty()) {
      throw new Misshapen(tree, "", unknown.getFirst());
    }
    if (!(tree.at(REASON) instanceof Tree.Text text) || text.text().orElse("").isBlank()) {
      throw new Misshapen(tree, REASON, "must say why, in a sentence");
    }
    String reason = text.text().orElse("").strip();
    if (reason.length() > LONGEST) {
      throw new Misshapen(tree, REASON, "may have at most " + LONGEST + " characters");
    }
    return reason;
  }
}
