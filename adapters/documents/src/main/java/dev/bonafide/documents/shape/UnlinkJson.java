package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Entry;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.Instant;
import java.util.Set;

/** Why two cases have nothing to do with each other, as it is sent over HTTP: a {@code reason}. */
public final class UnlinkJson {
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
    return SentBody.read(
        text,
        Set.of(REASON),
        "must be a map with a reason",
        tree -> new Entry.Unlinked(at, by, other, reason(tree)));
  }

  private static String reason(Tree tree) {
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
