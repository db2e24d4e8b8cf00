package dev.bonafide.rule;

/** How close together is close. */
sealed interface Within {

  /** In one sentence. */
  record InSentence() implements Within {}

  /** On one line. */
  record OnLine() implements Within {}

  /**
   * So many words apart at most, counted only on the lines where the matches stand.
   *
   * @param messages of a chat, one after the other, that may hold them: in a chat, what others
   *     write in one message is cut into two or three
   */
  record OfWords(int most, int messages) implements Within {}

  /** In so many of the subject's messages in a row. */
  record OfMessages(int most) implements Within {}
}
