package dev.bonafide.rule.match;

/** How close together is close. */
public sealed interface Proximity {

  /** In one sentence. */
  public record InSentence() implements Proximity {}

  /** On one line. */
  public record OnLine() implements Proximity {}

  /**
   * So many words apart at most, counted only on the lines where the matches stand.
   *
   * @param messages of a chat, one after the other, that may hold them: in a chat, what others
   *     write in one message is cut into two or three
   */
  public record OfWords(int most, int messages) implements Proximity {}

  /** In so many of the subject's messages in a row. */
  public record OfMessages(int most) implements Proximity {}
}
