package dev.bonafide.reading;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Reading;
import java.util.Locale;
import java.util.Set;

/**
 * What is called as people call their own notes. A file of that name is evidence anyway, since the
 * subject may name a file so; the case says how to hand in a note.
 */
public final class NoteByName {
  private static final Set<String> NAMES =
      Set.of("note", "notes", "notiz", "notizen", "nota", "notas", "заметки");

  /**
   * What several notes are called, shortly before a colon: {@code my notes from the call:}. One is
   * called so in posts, too: {@code Note: send your ID}.
   */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:(?:^|[^\\pL])(?:notes|notizen|notas|заметки|нотатки)|メモ|메모|笔记|备注)"
              + "(?:[^\\pL:：.!?\\n][^:：.!?\\n]{0,40})?[:：]");

  private NoteByName() {}

  /** Whether words say that notes follow. */
  public static boolean announces(String words) {
    return HEAD.matcher(words).find();
  }

  static Reading told(Reading reading) {
    return reading.exhibit().kind() == null && isCalledNote(reading.name())
        ? reading.limited(reading.utterances(), limit(reading.name()))
        : reading;
  }

  private static String limit(String name) {
    return ("\"%s\" was read as evidence; if it is your own note, submit it as one: on the command"
            + " line as note=%s, on the page with the checkbox for your own notes, or in a chat as"
            + " your own words.")
        .formatted(name, name);
  }

  /** Whether a file is called as people call their own notes, whatever folder it is in. */
  public static boolean isCalledNote(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int point = name.lastIndexOf('.');
    return NAMES.contains(point > 0 ? name.substring(0, point) : name);
  }
}
