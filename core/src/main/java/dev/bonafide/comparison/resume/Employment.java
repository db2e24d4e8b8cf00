package dev.bonafide.comparison.resume;

import java.util.Optional;
import java.util.Set;

/** A line of a résumé that says from when to when, with the names on it. */
record Employment(ResumeLine line, WorkSpan span, Set<String> names) {

  static Optional<Employment> of(ResumeLine line) {
    return WorkSpan.in(line.words().original())
        .map(span -> new Employment(line, span, line.names()))
        .filter(employment -> !employment.names.isEmpty());
  }
}
