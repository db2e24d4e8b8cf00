package dev.bonafide.speech;

/** A recording without a transcript. It says nothing of what the server said. */
final class SpeechFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final SpeechTrouble trouble;

  /** An answer that is no transcript. */
  SpeechFailure() {
    this(SpeechTrouble.ANSWER);
  }

  SpeechFailure(SpeechTrouble trouble) {
    super(trouble.name(), null, false, false);
    this.trouble = trouble;
  }

  SpeechTrouble trouble() {
    return trouble;
  }
}
