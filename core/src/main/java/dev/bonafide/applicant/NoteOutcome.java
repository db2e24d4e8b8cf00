package dev.bonafide.applicant;

/** What became of a note, or of a status that was set. */
public sealed interface NoteOutcome {

  /** The system has it. */
  record Written() implements NoteOutcome {}

  /**
   * The system refused it, and does not have it.
   *
   * @param why as a clause for people, which quotes nothing that the system said
   */
  record Refused(String why) implements NoteOutcome {}

  /**
   * No one knows whether it arrived: the answer was lost on the way.
   *
   * @param why as a clause for people
   */
  record Unconfirmed(String why) implements NoteOutcome {}
}
