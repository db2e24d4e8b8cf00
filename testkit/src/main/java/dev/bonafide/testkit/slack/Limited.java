package dev.bonafide.testkit.slack;

/** An answer of status 429. */
final class Limited extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int retryAfter;

  Limited(int retryAfter) {
    super("ratelimited", null, false, false);
    this.retryAfter = retryAfter;
  }

  /** In seconds. */
  int retryAfter() {
    return retryAfter;
  }
}
