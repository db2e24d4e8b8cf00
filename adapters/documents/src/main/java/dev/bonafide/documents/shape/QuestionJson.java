package dev.bonafide.documents.shape;

import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Set;

/** A question that somebody asked, as it is sent over HTTP: its words, the {@code question}. */
public final class QuestionJson {
  private static final String QUESTION = "question";

  /** Characters: more than anybody asks at once. */
  private static final int LONGEST = 4_000;

  private QuestionJson() {}

  /** Throws {@link UnreadableExhibit} that names the line and the field. */
  public static String read(String text) {
    return SentBody.read(
        text, Set.of(QUESTION), "must be a map with a question", QuestionJson::question);
  }

  private static String question(Tree tree) {
    if (!(tree.at(QUESTION) instanceof Tree.Text text) || text.value().isBlank()) {
      throw new Misshapen(tree, QUESTION, "must be the words of a question");
    }
    String question = text.value().strip();
    if (question.length() > LONGEST) {
      throw new Misshapen(tree, QUESTION, "may have at most " + LONGEST + " characters");
    }
    return question;
  }
}
