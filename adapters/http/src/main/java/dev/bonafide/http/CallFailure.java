package dev.bonafide.http;

/** A call without an answer. It quotes nothing that was sent or said. */
public final class CallFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final CallTrouble trouble;

  public CallFailure(CallTrouble trouble) {
    super(trouble.name(), null, false, false);
    this.trouble = trouble;
  }

  public CallTrouble trouble() {
    return trouble;
  }
}
