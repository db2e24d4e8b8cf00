package dev.bonafide.check;

/** How the citations of a finding bear it out. */
public enum Support {
  /** Each tells something by itself. */
  SEPARATE,
  /** Only together, as parts of one thing, though one sentence has them all. */
  JOINT,
  /** Only together, and no sentence of an offer has them all. */
  PIECED
}
