package dev.bonafide.comparison.dialogue;

import dev.bonafide.resource.PropertyFile;

/** Questions that ask for a name, a number, an example. */
public final class ParticularQuestions {
  private static final PropertyFile SAYINGS =
      PropertyFile.beside(ParticularQuestions.class, "sayings");

  private static final PhraseSet ASKED_FOR =
      PhraseSet.of(SAYINGS.lines("particular-questions-asked-for"));

  private ParticularQuestions() {}

  public static boolean standIn(DialogueTurn question) {
    return question.utterances().stream().anyMatch(said -> ASKED_FOR.standIn(question.words(said)));
  }
}
