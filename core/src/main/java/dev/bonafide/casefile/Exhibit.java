package dev.bonafide.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One item as it was handed in, immutable.
 *
 * @param name what people call it, such as a file's name
 * @param kind null where it is to be told from the content; a note never is
 * @param text the content, decoded
 * @param speaker which speaker is the subject, or who wrote it; null where nobody said
 * @param at when it was made, as handed in; null where nobody said
 * @param isPrivate whether it must never be sent to a model
 */
public record Exhibit(
    String name,
    @Nullable ExhibitKind kind,
    String text,
    @Nullable String speaker,
    @Nullable String at,
    boolean isPrivate) {

  public static Exhibit of(String name, @Nullable ExhibitKind kind, String text) {
    return new Exhibit(name, kind, text, null, null, false);
  }

  /** The same under another name. */
  public Exhibit named(String other) {
    return new Exhibit(other, kind, text, speaker, at, isPrivate);
  }
}
