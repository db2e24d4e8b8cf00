package dev.bonafide.hiring.wire;

/** The system sends the request elsewhere. Only a file may be there. */
final class Redirected extends TrackerFailure {
  private static final long serialVersionUID = 1L;

  private final String to;

  Redirected(String to) {
    super(TrackerTrouble.ANSWER);
    this.to = to;
  }

  String to() {
    return to;
  }
}
