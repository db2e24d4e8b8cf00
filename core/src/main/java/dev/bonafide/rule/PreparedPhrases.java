package dev.bonafide.rule;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The phrases of all rules of a catalogue with their index.
 *
 * @param slots the number of each phrase, by what rules write for it
 * @param index of all phrases
 */
record PreparedPhrases(Map<String, Integer> slots, PhraseIndex index) {
  public PreparedPhrases {
    slots = Map.copyOf(slots);
  }

  /** Reads what {@link #writeTo} wrote. */
  static PreparedPhrases read(FlatInput input) {
    int count = input.number();
    Map<String, Integer> slots = HashMap.newHashMap(count);
    for (int each = 0; each < count; each++) {
      slots.put(input.text(), input.number());
    }
    return new PreparedPhrases(slots, PhraseIndex.read(input));
  }

  /** Writes them flat: the same phrases are the same bytes. */
  void writeTo(FlatOutput output) {
    output.number(slots.size());
    new TreeMap<>(slots)
        .forEach(
            (written, number) -> {
              output.text(written);
              output.number(number);
            });
    index.writeTo(output);
  }
}
