package dev.bonafide.postgres;

/** The database cannot be used; the message is one line that a person can act on. */
public final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unusable(String line) {
    super(line);
  }

  public Unusable(String line, Throwable cause) {
    super(line, cause);
  }
}
