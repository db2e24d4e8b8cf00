package dev.bonafide.extension;

/** What was seen of one part of a set-up. */
public sealed interface Diagnosis {

  /** As people call it, such as {@code Slack}. */
  String part();

  String says();

  /** All is well. */
  record Sound(String part, String says) implements Diagnosis {}

  /** Not used, or not needed; said so that no one wonders. */
  record Off(String part, String says) implements Diagnosis {}

  /**
   * Something is wrong.
   *
   * @param mend what to do about it
   */
  record Broken(String part, String says, String mend) implements Diagnosis {}
}
