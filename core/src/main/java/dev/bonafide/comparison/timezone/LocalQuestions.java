package dev.bonafide.comparison.timezone;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;

/** What one asks about someone's town, and what excuses an answer without a name. */
final class LocalQuestions {
  private static final PropertyFile WORDS =
      PropertyFile.beside(LocalQuestions.class, "local-questions");
  static final PhraseSet OF_THE_PLACE = PhraseSet.of(WORDS.lines("of-the-place"));

  static final PhraseSet EXCUSED = PhraseSet.of(WORDS.lines("excused"));

  private LocalQuestions() {}
}
