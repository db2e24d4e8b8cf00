package dev.bonafide.consultation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How many of several models must point at the same thing. */
public enum Agreement {
  /** One is enough; a second reading upholds what one of them upholds and none refutes. */
  ANY,
  /** All of them, and all must have answered. */
  ALL;

  boolean points(int pointing, int asked) {
    return this == ANY ? pointing > 0 : pointing == asked;
  }

  boolean suffices(int answered, int asked) {
    return this == ANY ? answered > 0 : answered == asked;
  }

  boolean upholds(int upholding, int refuting, int asked) {
    return this == ANY ? upholding > 0 && refuting == 0 : upholding == asked;
  }

  boolean refutes(int upholding, int refuting) {
    return this == ANY ? upholding == 0 && refuting > 0 : refuting > 0;
  }

  /** What a rule found is given up by none lightly: no one upholds it, and as many as point. */
  boolean clears(int upholding, int clearing, int asked) {
    return upholding == 0 && points(clearing, asked);
  }

  /** The name that the setting uses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Agreement> of(String id) {
    return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
