package dev.bonafide.linkage;

/**
 * Something of a case by which another one with the same is found.
 *
 * @param value in one normal form; it is stored only as a fingerprint made with the tenant's key
 */
public record Trait(TraitKind kind, String value) {

  /** What is made a fingerprint: equal values of two kinds are two things. */
  public String keyed() {
    return kind.name() + "\n" + value;
  }
}
