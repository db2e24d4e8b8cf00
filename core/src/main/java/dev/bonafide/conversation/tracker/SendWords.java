package dev.bonafide.conversation.tracker;

import java.util.Locale;
import java.util.Set;

/**
 * How somebody has something of a case sent to a tracking system: in so many words, and in no
 * others. Buttons say them, too.
 */
enum SendWords {
  /** The verdict, as a note for the team. */
  NOTE(
      Set.of(
          "send note",
          "send the note",
          "send to greenhouse",
          "send to ashby",
          "send to lever",
          "send note to greenhouse",
          "send note to ashby",
          "send note to lever")),
  /** The outcome that was recorded, as the system's own status. */
  OUTCOME(Set.of("send outcome", "send the outcome", "send outcome to ashby"));

  private final Set<String> words;

  SendWords(Set<String> words) {
    this.words = words;
  }

  boolean are(String text) {
    String plain = text.strip();
    String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return words.contains(bare.toLowerCase(Locale.ROOT));
  }
}
