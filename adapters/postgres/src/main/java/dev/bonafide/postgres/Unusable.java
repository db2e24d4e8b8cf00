package dev.bonafide.postgres;

/** The database cannot be used; the message is one line that a person can act on. */
public final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean passes;

  public Unusable(String line) {
    super(line);
    this.passes = false;
  }

  public Unusable(String line, Throwable cause) {
    this(line, cause, false);
  }

  /**
   * Says whether waiting may help.
   *
   * @param passes if so, as with a database that is starting
   */
  Unusable(String line, Throwable cause, boolean passes) {
    super(line, cause);
    this.passes = passes;
  }

  /** Whether it may pass by itself, so that waiting helps and a changed setting does not. */
  public boolean passes() {
    return passes;
  }
}
