package dev.bonafide.text.phrase;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a word makes possible where it stands: phrases, alone or before a certain other word, and
 * those that need it, or another of its company, besides.
 */
final class PhraseEntry {
  private static final int[] NONE = {};

  private int[] companies = NONE;
  private int[] alone = NONE;
  private Map<String, int[]> before = Map.of();

  /** Makes the word one of a {@link RequiredKeys#company company}. */
  void join(int company) {
    companies = with(companies, company);
  }

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

  /** Reads what {@link #writeTo} wrote. */
  static PhraseEntry read(FlatInput input, PhraseNodes nodes) {
    PhraseEntry entry = new PhraseEntry();
    entry.companies = numbers(input);
    entry.alone = numbers(input);
    int count = input.number();
    if (count > 0) {
      entry.before = HashMap.newHashMap(count);
      for (int each = 0; each < count; each++) {
        entry.before.put(nodes.word(input.number()), numbers(input));
      }
    }
    return entry;
  }

  private static int[] numbers(FlatInput input) {
    int count = input.number();
    if (count == 0) {
      return NONE;
    }
    int[] numbers = new int[count];
    int before = 0;
    for (int each = 0; each < count; each++) {
      before += input.number();
      numbers[each] = before;
    }
    return numbers;
  }

  void writeTo(FlatOutput output, PhraseNodesWriter nodes) {
    write(output, companies);
    write(output, alone);
    output.number(before.size());
    new TreeMap<>(before)
        .forEach(
            (next, phrases) -> {
              output.number(nodes.word(next));
              write(output, phrases);
            });
  }

  /** Numbers that grow, each as the step from the one before. */
  private static void write(FlatOutput output, int[] numbers) {
    output.number(numbers.length);
    int before = 0;
    for (int number : numbers) {
      output.number(number - before);
      before = number;
    }
  }

  int[] companies() {
    return companies;
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
