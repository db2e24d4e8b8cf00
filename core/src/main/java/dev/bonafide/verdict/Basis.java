package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import java.util.Locale;

/** Ground that an answer rests on, the most reliable first. */
public enum Basis {
  /** Code proves it, no matter how words are meant. */
  FACTS,
  /** A language model points at it, or was asked to refute it and did not. */
  READING,
  /** Rules read it in someone's words. */
  WORDS;

  static Basis of(Outcome.Finding finding) {
    if (finding.fact()) {
      return FACTS;
    }
    return finding.by().isModel() || finding.by().isUpheld() ? READING : WORDS;
  }

  /** The name that the verdict's JSON uses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
