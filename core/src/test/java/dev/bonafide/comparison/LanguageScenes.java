package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;

/** What the tests of spoken languages share. */
final class LanguageScenes {
  static final String IN_JAPANESE = "Could you introduce yourself in Japanese?";

  private LanguageScenes() {}

  static Told japanese() {
    return Told.call().claims("language", "Japanese");
  }

  static Look look(Told told) {
    return new LanguageAnswered().look(told.end());
  }

  static Look.Seen seen(CaseFile caseFile) {
    return (Look.Seen) new LanguageAnswered().look(caseFile);
  }
}
