package dev.bonafide.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What several models must find before it counts. */
public enum Agreement {
  /** What one of them finds. */
  ANY,
  /** What each of them finds. */
  ALL;

  static Optional<Agreement> of(String written) {
    return Stream.of(values()).filter(one -> one.name().equalsIgnoreCase(written)).findFirst();
  }
}
