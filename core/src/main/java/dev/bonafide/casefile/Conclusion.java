package dev.bonafide.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person decided, the outcome of a case. */
public enum Conclusion {
  CONFIRMED_FRAUD,
  CLEARED,
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
