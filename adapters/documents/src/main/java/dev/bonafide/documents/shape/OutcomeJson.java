package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Optional;
import java.util.Set;

/** What a person decided, as it is sent over HTTP: {@code outcome}, and a {@code note} on why. */
public final class OutcomeJson {
  private static final String NOTE = "note";
  private static final String OUTCOME = "outcome";

  /** Characters of a note: some paragraphs. */
  private static final int LONGEST = 4_000;

  private OutcomeJson() {}

  /** Reads it. Throws {@link UnreadableExhibit} that names the line and the field. */
  public static ConcludeCase read(String text) {
    return SentBody.read(
        text,
        Set.of(OUTCOME, NOTE),
        "an outcome is a map with outcome and note",
        OutcomeJson::concluded);
  }

  private static ConcludeCase concluded(Tree tree) {
    String id = text(tree, OUTCOME).orElse("");
    Conclusion conclusion =
        Conclusion.of(id)
            .orElseThrow(
                () -> new Misshapen(tree, OUTCOME, "is one of confirmed_fraud, cleared, unknown"));
    return new ConcludeCase(conclusion, note(tree));
  }

  private static String note(Tree tree) {
    String note = text(tree, NOTE).orElse("");
    if (note.isEmpty()) {
      throw new Misshapen(tree, NOTE, "must say why, in a sentence");
    }
    if (note.length() > LONGEST) {
      throw new Misshapen(tree, NOTE, "may have at most " + LONGEST + " characters");
    }
    return note;
  }

  private static Optional<String> text(Tree tree, String key) {
    Tree value = tree.at(key);
    if (!(value instanceof Tree.Text) && !(value instanceof Tree.Nothing)) {
      throw new Misshapen(value, key, "is " + value.what() + "; it must be text");
    }
    return tree.text(key).map(String::strip);
  }
}
