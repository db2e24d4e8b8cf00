package dev.bonafide.documents.draft;

/** A file that its parser refuses: damaged, locked, or beyond a limit. */
public final class Unparsable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * With a reason.
   *
   * @param reason as a clause for people that follows the file's name, such as {@code is encrypted}
   */
  public Unparsable(String reason) {
    super(reason);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
