package dev.bonafide.mail;

/**
 * What is to be done on the platform.
 *
 * <p>The body is what the platform's adapter laid out and alone understands.
 */
public sealed interface ReplyAction {

  String body();

  /** Says something new. Doing it twice would be seen. */
  public record Post(String body) implements ReplyAction {}

  /**
   * Changes what was said. Doing it twice is seen once.
   *
   * @param reply the key of the reply that said it; where that one was never said, or the platform
   *     never told what became of it, this is said again
   */
  public record Edit(String reply, String body) implements ReplyAction {}
}
