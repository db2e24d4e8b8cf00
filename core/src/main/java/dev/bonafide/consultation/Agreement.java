package dev.bonafide.consultation;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** How many of several models must point at the same thing. */
public enum Agreement implements NamedConstant {
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

  public static Optional<Agreement> of(String id) {
    return NamedConstant.of(Agreement.class, id);
  }
}
