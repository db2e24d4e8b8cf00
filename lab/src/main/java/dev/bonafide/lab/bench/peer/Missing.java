package dev.bonafide.lab.bench.peer;

/** A peer that is not on this machine; the message says which and how to get it. */
final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Missing(String message) {
    super(message);
  }
}
