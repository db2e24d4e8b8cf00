package dev.bonafide.comparison.dialogue;

import dev.bonafide.text.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * All words of an utterance, of which each of its sentences asks the same: what stands in them is
 * looked for once.
 */
public final class WholeUtterance {
  private final Words words;
  private final Map<Sayings, Boolean> known = new HashMap<>();

  WholeUtterance(Words words) {
    this.words = words;
  }

  public boolean says(Sayings sayings) {
    return known.computeIfAbsent(sayings, one -> one.standIn(words));
  }
}
