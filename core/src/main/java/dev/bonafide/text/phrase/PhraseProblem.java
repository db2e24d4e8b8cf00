package dev.bonafide.text.phrase;

/** A phrase that cannot be read: where, what is wrong, and what to write instead. */
public final class PhraseProblem extends RuntimeException {
  private final int offset;
  private final String instead;

  public PhraseProblem(int offset, String what, String instead) {
    super(what);
    this.offset = offset;
    this.instead = instead;
  }

  /** The offset in the phrase's source. */
  public int offset() {
    return offset;
  }

  public String what() {
    return String.valueOf(getMessage());
  }

  public String instead() {
    return instead;
  }
}
