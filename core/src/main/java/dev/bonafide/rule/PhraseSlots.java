package dev.bonafide.rule;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.match.Slot;
import dev.bonafide.text.PhraseIndex;

/** Numbers the phrases of rules while they are read. */
interface PhraseSlots {

  /** The slot for any of the phrases of a field. */
  Slot of(Field field);

  /** The slot for an observation: its id, or the words it is noted in. */
  Slot observed(Field field);

  /** An index of the phrases that were numbered. */
  PhraseIndex index();

  /** What names any of the phrases of a field. */
  static String name(Field field) {
    return String.join("|", field.texts());
  }

  /** What names an observation. */
  static String observedName(Field field) {
    return "observed " + field.text();
  }
}
