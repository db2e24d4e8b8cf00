package dev.bonafide.applicant;

import java.util.Optional;

/**
 * One thing that the check of an applicant tracking system noticed, in the system's own words. They
 * may change at any time, so nothing is ever made to depend on them.
 *
 * @param category what it is about, such as a device
 * @param name what was noticed
 */
public record FraudSignal(String category, String name) {
  private static final int LONGEST = 60;

  /** One in words that can be shown; empty for what is longer, or no words. */
  public static Optional<FraudSignal> of(String category, String name) {
    String kind = category.strip();
    String what = name.strip();
    return isWords(what) && (kind.isEmpty() || isWords(kind))
        ? Optional.of(new FraudSignal(kind, what))
        : Optional.empty();
  }

  /** No address of a mailbox, a page, or a machine is written with these alone. */
  private static boolean isWords(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().anyMatch(Character::isLetter)
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -_'()&,".indexOf(c) >= 0);
  }

  /** For people, such as {@code Device: VPN}. */
  public String shown() {
    return category.isEmpty() ? name : category + ": " + name;
  }
}
