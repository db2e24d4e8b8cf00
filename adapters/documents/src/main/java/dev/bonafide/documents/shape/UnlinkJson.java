package dev.bonafide.documents.shape;

import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Set;

/** Why two cases have nothing to do with each other, as it is sent over HTTP: a {@code reason}. */
public final class UnlinkJson {
  private static final String REASON = "reason";

  /** Characters of a reason: some paragraphs. */
  private static final int LONGEST = 4_000;

  private UnlinkJson() {}

  /** Reads the reason. Throws {@link UnreadableExhibit} that names the line and the field. */
  public static String read(String text) {
    return SentBody.read(text, Set.of(REASON), "must be a map with a reason", UnlinkJson::reason);
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
