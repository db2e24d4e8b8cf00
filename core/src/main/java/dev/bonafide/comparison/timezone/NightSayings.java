package dev.bonafide.comparison.timezone;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;

/** How one says that it is night, and why one would be awake then. */
final class NightSayings {
  private static final PropertyFile SAYINGS = PropertyFile.beside(NightSayings.class, "sayings");

  static final PhraseSet NIGHT = PhraseSet.of(SAYINGS.lines("night-sayings-night"));

  static final PhraseSet EVENING =
      PhraseSet.of("good evening|good night|(take|took|had|have|having|after) ~1 dinner");

  static final PhraseSet EXPLAINED = PhraseSet.of(SAYINGS.lines("night-sayings-explained"));

  private NightSayings() {}
}
