package dev.bonafide.rule;

import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.match.Slot;
import dev.bonafide.rule.word.OwnWords;
import dev.bonafide.text.phrase.PhraseIndex;

/** Numbers the phrases of rules while they are read. */
interface PhraseSlots {

  /** The slot for any of the phrases that stand in a field of a rule. */
  Slot of(Field rule, Field phrases);

  /** The slot for an observation: its id, or the words it is noted in. */
  Slot observed(Field field);

  /** The slot for the id of a rule, as a reviewer notes it: {@code camera_off}. */
  Slot noted(RedFlag flag);

  /** An index of the phrases that were numbered. */
  PhraseIndex index();

  /**
   * What names any of the phrases of a field: what is written there, and whose it is where it names
   * words that are the rule's own.
   */
  static String name(Field rule, Field phrases) {
    String written = String.join("|", phrases.texts());
    return OwnWords.areNamedIn(written) ? rule.source().slug() + ": " + written : written;
  }

  /** What names an observation. */
  static String observedName(Field field) {
    return "observed " + field.text();
  }
}
