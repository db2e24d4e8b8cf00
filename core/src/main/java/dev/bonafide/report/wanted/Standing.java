package dev.bonafide.report.wanted;

import dev.bonafide.examination.Lookups;
import dev.bonafide.resource.NamedConstant;

/** Whether evidence is at hand where a case is screened. */
public enum Standing implements NamedConstant {
  /** For someone to get and add. */
  ADD,
  /** Looked up here. */
  HERE,
  /** Arriving here by itself. */
  EXPECTED,
  /** Possible to look up, but not allowed here. */
  OFF;

  static Standing of(String kind, Lookups lookups) {
    return switch (kind) {
      case "account", "proof" -> lookups.accounts() ? HERE : OFF;
      case "call" -> lookups.transcripts() ? EXPECTED : ADD;
      default -> ADD;
    };
  }
}
