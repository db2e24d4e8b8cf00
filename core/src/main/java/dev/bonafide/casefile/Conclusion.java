package dev.bonafide.casefile;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** What a person decided, the outcome of a case. */
public enum Conclusion implements NamedConstant {
  CONFIRMED_FRAUD,
  CLEARED,
  /** The one who is screened withdrew: told as neither fraud nor honest. */
  WITHDREW,
  UNKNOWN;

  /** As people type it. */
  public String typed() {
    return this == CONFIRMED_FRAUD ? "fraud" : id();
  }

  public static Optional<Conclusion> of(String id) {
    return NamedConstant.of(Conclusion.class, id);
  }
}
