package dev.bonafide.comparison.referee;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.Set;

/** Tells whether a text is someone's own praise of a person. */
final class PraiseWords {
  private static final PropertyFile SAYINGS = PropertyFile.beside(PraiseWords.class, "sayings");

  private static final PhraseSet PRAISES = PhraseSet.of(SAYINGS.lines("praise-words-praises"));
  private static final PhraseSet OF_A_PERSON = PhraseSet.of("he|she|him|her|his");
  private static final PhraseSet PASSED_ON =
      PhraseSet.of("forwarded message|original message|(he|she|they) (wrote|writes|answered) this");

  private PraiseWords() {}

  /** Whether it praises someone, who may be named by one of these words. */
  static boolean praise(TextWords words, Set<String> name) {
    return PRAISES.standIn(words)
        && (OF_A_PERSON.standIn(words)
            || QuestionAnswer.wordsOf(words).stream().anyMatch(name::contains));
  }

  static boolean arePassedOn(TextWords words) {
    return PASSED_ON.standIn(words);
  }
}
