package dev.bonafide.terminal;

import java.util.Map;
import java.util.TreeMap;

/** Exit statuses; other people's scripts rely on them. */
public final class Exit {
  public static final int DONE = 0;
  public static final int FAILED = 1;

  /** Wrong usage, or an input that cannot be read. */
  public static final int REFUSED = 2;

  /** The level of {@code --fail-on} was reached. */
  public static final int REACHED = 3;

  /** Meanings of all, in the order in which the help lists them. */
  static final Map<String, String> LISTED =
      new TreeMap<>(
          Map.of(
              "0", "It did what was asked.",
              "1", "Something failed here.",
              "2", "Wrong usage, or an input cannot be read.",
              "3", "The level of --fail-on was reached."));

  private Exit() {}
}
