package dev.bonafide.check;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/**
 * How telling a finding is, if true. As judgment sets it, it is about twice, five, twenty, or two
 * hundred times as likely among frauds as among honest people.
 */
public enum Strength implements NamedConstant {
  WEAK,
  MODERATE,
  STRONG,
  DECISIVE;

  public boolean atLeast(Strength other) {
    return compareTo(other) >= 0;
  }

  public static Optional<Strength> of(String id) {
    return NamedConstant.of(Strength.class, id);
  }
}
