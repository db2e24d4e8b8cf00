package dev.bonafide.testkit.speech;

/** A request that the real server would refuse, too. */
final class RefusedSpeech extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  RefusedSpeech(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
