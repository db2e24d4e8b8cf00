package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Optional;
import java.util.Set;

/**
 * What a person rules on a finding, as it is sent over HTTP: the {@code finding}, a {@code
 * disposition}, and a {@code reason} that only one who confirms may leave out.
 */
public final class RulingJson {
  private static final String FINDING = "finding";
  private static final String DISPOSITION = "disposition";
  private static final String REASON = "reason";

  /** Characters of a reason: some paragraphs. */
  private static final int LONGEST = 4_000;

  private RulingJson() {}

  /** Throws {@link UnreadableExhibit} that names the line and the field. */
  public static RuleOnFinding read(String text) {
    return SentBody.read(
        text,
        Set.of(FINDING, DISPOSITION, REASON),
        "a ruling is a map with finding, disposition, and reason",
        RulingJson::ruling);
  }

  private static RuleOnFinding ruling(Tree tree) {
    String finding =
        text(tree, FINDING)
            .filter(id -> !id.isEmpty())
            .orElseThrow(() -> new Misshapen(tree, FINDING, "must be the ID of a rule"));
    Disposition disposition =
        text(tree, DISPOSITION)
            .flatMap(Disposition::of)
            .orElseThrow(
                () -> new Misshapen(tree, DISPOSITION, "is one of explained, mistaken, confirmed"));
    RuleOnFinding ruling = new RuleOnFinding(finding, disposition, text(tree, REASON).orElse(""));
    if (ruling.lacksReason()) {
      throw new Misshapen(tree, REASON, "must say why, in a sentence");
    }
    if (ruling.reason().length() > LONGEST) {
      throw new Misshapen(tree, REASON, "may have at most " + LONGEST + " characters");
    }
    return ruling;
  }

  private static Optional<String> text(Tree tree, String key) {
    Tree value = tree.at(key);
    if (!(value instanceof Tree.Text) && !(value instanceof Tree.Nothing)) {
      throw new Misshapen(value, key, "is " + value.what() + "; it must be text");
    }
    return tree.text(key).map(String::strip);
  }
}
