package dev.bonafide.watchlist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Who answers for a list; it decides how much an entry may count. */
public enum Trust {
  /** A government publishes it, and paying what it names may be illegal. */
  OFFICIAL,
  /** The team keeps it. */
  OWN,
  /** Anyone may have contributed: a lead, never a finding by itself. */
  COMMUNITY;

  /**
   * For how many days after its day a list of this kind may be used, unless someone says otherwise;
   * empty for no end. Hosts and mailboxes of frauds are given up and come into other hands: MISP's
   * usual model of decay (<a
   * href="https://github.com/MISP/misp-decaying-models">nids-simple-model</a>) lets what no one
   * reports again end after 120 days.
   */
  public OptionalInt days() {
    return this == COMMUNITY ? OptionalInt.of(120) : OptionalInt.empty();
  }

  /** As it is typed and stored. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What such a word stands for; empty for any other word. */
  public static Optional<Trust> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
