package dev.bonafide.postgres.seal;

/** What is stored cannot be opened with the keys at hand. */
public final class BrokenSeal extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenSeal(String message, Throwable cause) {
    super(message, cause);
  }

  BrokenSeal(String message) {
    super(message);
  }
}
