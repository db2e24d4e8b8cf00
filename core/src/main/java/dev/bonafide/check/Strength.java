package dev.bonafide.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How telling a finding is, if true. As judgment sets it, it is about twice, five, twenty, or two
 * hundred times as likely among frauds as among honest people.
 */
public enum Strength {
  WEAK,
  MODERATE,
  STRONG,
  DECISIVE;

  public boolean atLeast(Strength other) {
    return compareTo(other) >= 0;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Strength> of(String id) {
    return Stream.of(values()).filter(strength -> strength.id().equals(id)).findFirst();
  }
}
