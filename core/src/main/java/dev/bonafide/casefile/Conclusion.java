package dev.bonafide.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person decided, the outcome of a case. */
public enum Conclusion {
  CONFIRMED_FRAUD,
  CLEARED,
  /** The one who is screened withdrew: told as neither fraud nor honest. */
  WITHDREW,
  UNKNOWN;

  /** The name that the HTTP API uses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people type it. */
  public String typed() {
    return this == CONFIRMED_FRAUD ? "fraud" : id();
  }

  public static Optional<Conclusion> of(String id) {
    return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
