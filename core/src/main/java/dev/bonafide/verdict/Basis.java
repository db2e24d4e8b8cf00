package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.resource.NamedConstant;

/** Ground that an answer rests on, the most reliable first. */
public enum Basis implements NamedConstant {
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
}
