package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import dev.bonafide.comparison.language.LanguageAnswered;

/** What the tests of spoken languages share. */
public final class NamedLanguageScenes {
  public static final String IN_JAPANESE = "Could you introduce yourself in Japanese?";

  private NamedLanguageScenes() {}

  public static Told japanese() {
    return Told.call().claims("language", "Japanese");
  }

  public static Look look(Told told) {
    return new LanguageAnswered().look(told.end());
  }

  public static Look.Seen seen(CaseFile caseFile) {
    return (Look.Seen) new LanguageAnswered().look(caseFile);
  }
}
