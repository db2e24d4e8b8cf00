package dev.bonafide.testkit.slack.method;

/** An answer of status 429. */
public final class Limited extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int retryAfter;

  Limited(int retryAfter) {
    super("ratelimited", null, false, false);
    this.retryAfter = retryAfter;
  }

  /** In seconds. */
  public int retryAfter() {
    return retryAfter;
  }
}
