package dev.bonafide.comparison.takehome;

import java.util.Locale;

/** Where packages of one sort come from. */
enum Ecosystem {
  NPM,
  PYPI,
  CRATES,
  GO,
  MAVEN;

  /** As the list of known packages calls it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Names that one registry takes for the same. */
  String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean marksAreOne = this == PYPI || this == CRATES;
    return marksAreOne ? lower.replace('_', '-').replace('.', '-') : lower;
  }
}
