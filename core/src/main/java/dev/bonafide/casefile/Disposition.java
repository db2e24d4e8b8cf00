package dev.bonafide.casefile;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** A reviewer's ruling on a finding. */
public enum Disposition implements NamedConstant {
  /** There is an innocent explanation: the finding no longer counts. */
  EXPLAINED,
  /** The words do not say what the finding reads in them: it no longer counts. */
  MISTAKEN,
  /** It is so. */
  CONFIRMED;

  /** Whether the finding stands. */
  public boolean stands() {
    return this == CONFIRMED;
  }

  public static Optional<Disposition> of(String id) {
    return NamedConstant.of(Disposition.class, id);
  }
}
