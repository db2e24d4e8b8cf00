package dev.bonafide.comparison.dialogue;

import dev.bonafide.text.TextWords;
import java.util.HashMap;
import java.util.Map;

/**
 * All words of an utterance, of which each of its sentences asks the same: what stands in them is
 * looked for once.
 */
public final class WholeUtterance {
  private final TextWords words;
  private final Map<PhraseSet, Boolean> known = new HashMap<>();

  WholeUtterance(TextWords words) {
    this.words = words;
  }

  public boolean says(PhraseSet sayings) {
    return known.computeIfAbsent(sayings, one -> one.standIn(words));
  }
}
