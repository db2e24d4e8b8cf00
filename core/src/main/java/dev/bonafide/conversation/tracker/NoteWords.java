package dev.bonafide.conversation.tracker;

import java.util.Locale;
import java.util.Set;

/** How somebody asks for a note: in so many words, and in no others. */
final class NoteWords {
  private static final Set<String> ALL =
      Set.of(
          "send note",
          "send the note",
          "send to greenhouse",
          "send to ashby",
          "send to lever",
          "send note to greenhouse",
          "send note to ashby",
          "send note to lever");

  private NoteWords() {}

  static boolean are(String text) {
    String plain = text.strip();
    String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return ALL.contains(bare.toLowerCase(Locale.ROOT));
  }
}
