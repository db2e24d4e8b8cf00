package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;

/** How a firm may be older than its name or its papers. */
final class FirmSayings {
  private static final PropertyFile SAYINGS = PropertyFile.beside(FirmSayings.class, "sayings");

  static final PhraseSet EXPLAINED = PhraseSet.of(SAYINGS.lines("firm-sayings-explained"));

  /** Words of these that mean nothing else, wherever they are next to it. */
  static final PhraseSet OTHER_NAME = PhraseSet.of(SAYINGS.lines("firm-sayings-other-name"));

  private FirmSayings() {}
}
