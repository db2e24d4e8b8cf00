package dev.bonafide.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How telling a finding is, if true, as a log10 likelihood ratio. The starting values 0.3, 0.7, 1.3
 * and 2.3 say: twice, five, twenty and two hundred times as likely among frauds as among honest
 * people. They are set, not fitted.
 */
public enum Strength {
  WEAK(0.3),
  MODERATE(0.7),
  STRONG(1.3),
  DECISIVE(2.3);

  private final double weight;

  Strength(double weight) {
    this.weight = weight;
  }

  /** In log10 odds, before findings of one group are damped. */
  public double weight() {
    return weight;
  }

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
