package dev.bonafide.mcp;

/** Arguments of a tool that cannot be used. The message says what to send instead. */
final class RefusedCall extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedCall(String message) {
    super(message);
  }
}
