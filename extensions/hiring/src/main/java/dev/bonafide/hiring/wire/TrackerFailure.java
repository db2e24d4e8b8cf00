package dev.bonafide.hiring.wire;

/** A request that came to nothing. It never leaves this module. */
public final class TrackerFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final TrackerTrouble trouble;

  public TrackerFailure(TrackerTrouble trouble) {
    super(trouble.name(), null, false, false);
    this.trouble = trouble;
  }

  public TrackerTrouble trouble() {
    return trouble;
  }
}
