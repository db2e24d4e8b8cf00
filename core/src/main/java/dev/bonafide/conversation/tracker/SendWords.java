package dev.bonafide.conversation.tracker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How someone has something of a case sent to a tracking system: in so many words, and in no
 * others. Buttons say them, too.
 */
enum SendWords {
  /** The verdict, as a note for the team. */
  NOTE,
  /** The outcome that was recorded, as the system's own status. */
  OUTCOME;

  private static final Set<String> NOTES =
      Set.of(
          ("send note,send the note,send to greenhouse,send to ashby,send to lever"
                  + ",send note to greenhouse,send note to ashby,send note to lever")
              .split(","));

  private static final Set<String> OUTCOMES =
      Set.of("send outcome", "send the outcome", "send outcome to ashby");

  static Optional<SendWords> of(String text) {
    String plain = text.strip();
    String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    String said = bare.toLowerCase(Locale.ROOT);
    return NOTES.contains(said)
        ? Optional.of(NOTE)
        : OUTCOMES.contains(said) ? Optional.of(OUTCOME) : Optional.empty();
  }
}
