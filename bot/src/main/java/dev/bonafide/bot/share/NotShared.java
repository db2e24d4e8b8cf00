package dev.bonafide.bot.share;

/** Nothing is shared of a case; the message is a sentence that says why, for people. */
public final class NotShared extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean isMissing;

  /**
   * @param isMissing whether there is no such case
   */
  NotShared(String sentence, boolean isMissing) {
    super(sentence);
    this.isMissing = isMissing;
  }

  NotShared(String sentence) {
    this(sentence, false);
  }

  public boolean isMissing() {
    return isMissing;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
