package dev.bonafide.comparison.timezone;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;

/** How one names an hour, and whose it is. */
final class HourSayings {
  private static final PropertyFile SAYINGS = PropertyFile.beside(HourSayings.class, "sayings");

  static final PhraseSet HOURS = PhraseSet.of(SAYINGS.lines("hour-sayings-hours"));

  static final PhraseSet YOURS =
      PhraseSet.of(
          "(your|ur) (time|side|end|place)|for you|where you are|at yours|with you|by you");

  private HourSayings() {}
}
