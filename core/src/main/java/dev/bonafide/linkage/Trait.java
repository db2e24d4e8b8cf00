package dev.bonafide.linkage;

/**
 * Something of a case by which another one with the same is found.
 *
 * @param value in one normal form; it is stored only as a fingerprint made with the tenant's key
 * @param piece which passage or picture of the case it tells, counted from 0; 0 for what is one by
 *     itself
 */
public record Trait(TraitKind kind, String value, int piece) {

  /** One that tells by itself. */
  Trait(TraitKind kind, String value) {
    this(kind, value, 0);
  }

  /** What is made a fingerprint: equal values of two kinds are two things. */
  public String keyed() {
    return kind.name() + "\n" + value;
  }
}
