package dev.bonafide.rule;

import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.match.Slot;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.BitSet;

/** Finds the phrases of rules among those that were prepared. */
final class KnownPhrases implements PhraseSlots {
  private final PreparedPhrases prepared;
  private final BitSet used = new BitSet();

  KnownPhrases(PreparedPhrases prepared) {
    this.prepared = prepared;
  }

  @Override
  public Slot of(Field rule, Field phrases) {
    return known(PhraseSlots.name(rule, phrases));
  }

  @Override
  public Slot observed(Field field) {
    return known(PhraseSlots.observedName(field));
  }

  @Override
  public Slot noted(RedFlag flag) {
    return known(flag.noted());
  }

  private Slot known(String name) {
    Integer number = prepared.slots().get(name);
    if (number == null) {
      throw new IllegalStateException("phrases of another catalogue");
    }
    used.set(number);
    return new Slot(number);
  }

  @Override
  public PhraseIndex index() {
    return prepared.index().only(used);
  }
}
