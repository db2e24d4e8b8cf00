package dev.bonafide.casefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a note, as the name of its exhibit says where several people read one case. A note
 * keeps its author in its name, so that replay and exports have it, too.
 */
public final class NoteAuthor {
  /** A further note of the same person has a number, as {@link ExhibitNames} gives it. */
  private static final Pattern NAMED = Pattern.compile("notes of (.+?)(?: \\(\\d+\\))?");

  private NoteAuthor() {}

  /** The one who wrote a note; empty where its name does not say. */
  public static Optional<String> of(Exhibit note) {
    Matcher named = NAMED.matcher(note.name());
    return note.kind() == ExhibitKind.NOTE && named.matches()
        ? Optional.of(named.group(1))
        : Optional.empty();
  }
}
