package dev.bonafide.casework;

/** A level of rights on cases; each includes those before it. */
public enum Right {
  /** Right to nothing about cases. */
  NOTHING,
  /** Looking, and saying what to look at. */
  LOOK,
  /** Deciding, and adding to a case. */
  DECIDE;

  public boolean covers(Right needed) {
    return compareTo(needed) >= 0;
  }
}
