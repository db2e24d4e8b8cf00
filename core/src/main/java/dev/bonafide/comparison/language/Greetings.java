package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;

/** Words that everyone knows of a language without speaking it. */
final class Greetings {
  private static final PhraseSet KNOWN =
      PhraseSet.of(PropertyFile.beside(Greetings.class, "greetings").lines("known"));

  private Greetings() {}

  /** Which words belong to a greeting. */
  static boolean[] in(TextWords words) {
    boolean[] greeting = new boolean[words.count()];
    for (Hit hit : KNOWN.in(words)) {
      java.util.Arrays.fill(greeting, hit.first(), hit.last() + 1, true);
    }
    return greeting;
  }
}
