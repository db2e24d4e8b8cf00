package dev.bonafide.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A reviewer's ruling on a finding. */
public enum Disposition {
  /** There is an innocent explanation: the finding no longer counts. */
  EXPLAINED,
  /** The words do not say what the finding reads in them: it no longer counts. */
  MISTAKEN,
  /** It is so. */
  CONFIRMED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the finding stands. */
  public boolean stands() {
    return this == CONFIRMED;
  }

  public static Optional<Disposition> of(String id) {
    return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
