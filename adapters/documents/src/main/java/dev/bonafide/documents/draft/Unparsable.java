package dev.bonafide.documents.draft;

/** A file that its parser refuses: damaged, locked, or beyond a limit. */
public final class Unparsable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  /**
   * With a reason.
   *
   * @param reason as a clause for people that follows the file's name, such as {@code is encrypted}
   */
  public Unparsable(String reason) {
    this(reason, false);
  }

  private Unparsable(String reason, boolean passing) {
    super(reason);
    this.passing = passing;
  }

  /** Lack of time or room just now: the same file may be read later. */
  public static Unparsable now(String reason) {
    return new Unparsable(reason, true);
  }

  /** Whether the same file may be read later. */
  public boolean isPassing() {
    return passing;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
