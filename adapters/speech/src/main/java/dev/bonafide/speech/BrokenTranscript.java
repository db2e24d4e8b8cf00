package dev.bonafide.speech;

/** An answer that is no transcript. It says nothing of what the server said. */
final class BrokenTranscript extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenTranscript() {
    super("no transcript", null, false, false);
  }
}
