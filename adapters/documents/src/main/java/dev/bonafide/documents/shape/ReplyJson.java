package dev.bonafide.documents.shape;

import dev.bonafide.casework.RecordReply;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Set;

/** What the one who is vetted says to a verdict, as it is sent over HTTP: {@code words}. */
public final class ReplyJson {
  private static final String WORDS = "words";

  /** Characters of a reply: some paragraphs. */
  private static final int LONGEST = 4_000;

  private ReplyJson() {}

  /** Reads them. Throws {@link UnreadableExhibit} that names the line and the field. */
  public static RecordReply read(String text) {
    return SentBody.read(
        text, Set.of(WORDS), "must be a map with words", tree -> new RecordReply(words(tree)));
  }

  private static String words(Tree tree) {
    if (!(tree.at(WORDS) instanceof Tree.Text text) || text.text().orElse("").isBlank()) {
      throw new Misshapen(tree, WORDS, "must be what the person said");
    }
    String words = text.text().orElse("").strip();
    if (words.length() > LONGEST) {
      throw new Misshapen(tree, WORDS, "may have at most " + LONGEST + " characters");
    }
    return words;
  }
}
