package dev.bonafide.watchlist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who answers for a list; it decides how much an entry may count. */
public enum Trust {
  /** A government publishes it, and paying what it names may be illegal. */
  OFFICIAL,
  /** The team keeps it. */
  OWN,
  /** Anybody may have contributed: a lead, never a finding by itself. */
  COMMUNITY;

  /** As it is typed and stored. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What such a word stands for; empty for any other word. */
  public static Optional<Trust> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
