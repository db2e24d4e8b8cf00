package dev.bonafide.speech;

/** An answer that is no transcript. It says nothing of what the server said. */
final class BrokenTranscript extends Exception {
  private static final long serialVersionUID = 1L;

  private final SpeechTrouble trouble;

  BrokenTranscript() {
    this(SpeechTrouble.ANSWER);
  }

  BrokenTranscript(SpeechTrouble trouble) {
    super("no transcript", null, false, false);
    this.trouble = trouble;
  }

  SpeechTrouble trouble() {
    return trouble;
  }
}
