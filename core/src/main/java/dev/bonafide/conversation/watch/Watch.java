package dev.bonafide.conversation.watch;

import java.time.Instant;

/**
 * That what is posted in a place is looked at without being asked, as someone who runs it chose.
 *
 * @param by who chose it, and is told what would have been flagged
 * @param since when they did
 * @param looked how many messages were looked at since
 * @param told when they were last told what would have been flagged; {@code since} before that
 */
public record Watch(Mode mode, String by, Instant since, long looked, Instant told) {

  /** What follows where something is flagged. */
  public enum Mode {
    /** Nothing is said there: the person who chose it is told what would have been flagged. */
    TRIAL,
    /** It is said where it was posted. */
    ON
  }
}
