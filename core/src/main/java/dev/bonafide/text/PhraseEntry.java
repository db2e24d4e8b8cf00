package dev.bonafide.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that become possible where a word stands, alone or before a certain other one. */
final class PhraseEntry {
  private static final int[] NONE = {};

  private int[] alone = NONE;
  private Map<String, int[]> before = Map.of();

  /** Lets a phrase through; {@code next} is null where any word may follow. */
  void open(@Nullable String next, int phrase) {
    if (next == null) {
      alone = with(alone, phrase);
      return;
    }
    if (before.isEmpty()) {
      before = new HashMap<>();
    }
    before.put(next, with(before.getOrDefault(next, NONE), phrase));
  }

  int[] alone() {
    return alone;
  }

  int[] before(String next) {
    return before.getOrDefault(next, NONE);
  }

  private static int[] with(int[] phrases, int phrase) {
    if (phrases.length > 0 && phrases[phrases.length - 1] == phrase) {
      return phrases;
    }
    int[] more = Arrays.copyOf(phrases, phrases.length + 1);
    more[phrases.length] = phrase;
    return more;
  }
}
