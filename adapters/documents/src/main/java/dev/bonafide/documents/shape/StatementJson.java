package dev.bonafide.documents.shape;

import dev.bonafide.casework.RecordReply;
import dev.bonafide.documents.tree.Tree;
import java.util.Set;

/**
 * Statement of a person in their own words, as it is sent over HTTP. Every method throws {@link
 * dev.bonafide.reading.UnreadableExhibit} that names the line and the field.
 */
public final class StatementJson {
  /** Characters: some paragraphs. */
  private static final int LONGEST = 4_000;

  private StatementJson() {}

  /** A question that somebody asked. */
  public static String question(String text) {
    return read(
        text, "question", "must be a map with a question", "must be the words of a question");
  }

  /** Reply of the person being screened to a verdict. */
  public static RecordReply reply(String text) {
    return new RecordReply(
        read(text, "words", "must be a map with words", "must be what the person said"));
  }

  /** Why two cases have nothing to do with each other. */
  public static String reason(String text) {
    return read(text, "reason", "must be a map with a reason", "must say why, in a sentence");
  }

  private static String read(String text, String key, String shape, String missing) {
    return SentBody.read(text, Set.of(key), shape, tree -> words(tree, key, missing));
  }

  private static String words(Tree tree, String key, String missing) {
    if (!(tree.at(key) instanceof Tree.Text text) || text.value().isBlank()) {
      throw new Misshapen(tree, key, missing);
    }
    String words = text.value().strip();
    if (words.length() > LONGEST) {
      throw new Misshapen(tree, key, "may have at most " + LONGEST + " characters");
    }
    return words;
  }
}
