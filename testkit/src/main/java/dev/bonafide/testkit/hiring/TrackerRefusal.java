package dev.bonafide.testkit.hiring;

/** A request that the real system would refuse, too. */
final class TrackerRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  TrackerRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }

  String said() {
    return String.valueOf(getMessage());
  }
}
