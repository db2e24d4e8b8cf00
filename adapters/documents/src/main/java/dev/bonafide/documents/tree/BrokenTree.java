package dev.bonafide.documents.tree;

/** A document that cannot be read, or breaks a limit. */
public final class BrokenTree extends RuntimeException {
  private final int line;
  private final String why;

  public BrokenTree(int line, String why) {
    super("line " + line + ": " + why);
    this.line = line;
    this.why = why;
  }

  /** Where, counted from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, as a clause of one line. */
  public String why() {
    return why;
  }
}
