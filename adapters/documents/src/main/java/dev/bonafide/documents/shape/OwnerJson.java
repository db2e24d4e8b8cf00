package dev.bonafide.documents.shape;

import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.assignment.DueDate;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to decide a case, as it is sent over HTTP: the {@code owner}'s name, and the day by whose
 * end it is {@code due}.
 */
public final class OwnerJson {
  private static final String OWNER = "owner";
  private static final String DAY = "due";

  /** Characters: more than anybody is called by. */
  private static final int LONGEST = 200;

  private OwnerJson() {}

  /**
   * Throws {@link UnreadableExhibit} that names the line and the field.
   *
   * @param by who says so; whoever decides is known by their name alone
   */
  public static Entry.Assigned read(String text, Instant at, String by) {
    return SentBody.read(
        text,
        Set.of(OWNER, DAY),
        "must be a map with an owner",
        tree -> new Entry.Assigned(at, by, by, owner(tree), day(tree.at(DAY), at)));
  }

  private static String owner(Tree tree) {
    if (!(tree.at(OWNER) instanceof Tree.Text text) || text.value().isBlank()) {
      throw new Misshapen(tree, OWNER, "must be a name");
    }
    String owner = text.value().strip();
    if (owner.length() > LONGEST) {
      throw new Misshapen(tree, OWNER, "may have at most " + LONGEST + " characters");
    }
    return owner;
  }

  private static @Nullable LocalDate day(Tree value, Instant at) {
    if (value instanceof Tree.Nothing) {
      return null;
    }
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return value
        .text()
        .flatMap(written -> DueDate.written(written, today))
        .orElseThrow(
            () ->
                new Misshapen(
                    value,
                    DAY,
                    "must be a date from today to a year from now (UTC), such as 2026-12-01"));
  }
}
