package dev.bonafide.report.wanted;

import dev.bonafide.examination.Lookups;
import java.util.Locale;

/** Whether evidence is at hand where a case is screened. */
public enum Standing {
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

  /** The name that the verdict's JSON uses. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
