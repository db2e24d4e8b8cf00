package dev.bonafide.mcp;

/** Arguments of a tool that cannot be used. The message says what to send instead. */
public final class RefusedCall extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what to send instead, in a sentence
   */
  public RefusedCall(String message) {
    super(message);
  }
}
