package dev.bonafide.terminal;

/** Exit statuses; other people's scripts rely on them. */
public final class Exit {
  public static final int DONE = 0;
  public static final int FAILED = 1;

  /** Wrong usage, or an input that cannot be read. */
  public static final int REFUSED = 2;

  /** The level of {@code --fail-on} was reached. */
  public static final int REACHED = 3;

  private Exit() {}
}
