package dev.bonafide.report.wanted;

import dev.bonafide.examination.Lookups;
import java.util.Locale;

/** Whether evidence is at hand where a case is screened. */
public enum Standing {
  /** Someone has to get it and add it. */
  ADD,
  /** It is looked up here. */
  HERE,
  /** It arrives here by itself. */
  EXPECTED,
  /** It could be looked up, but that is not allowed here. */
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
