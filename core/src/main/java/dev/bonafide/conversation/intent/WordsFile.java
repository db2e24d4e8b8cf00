package dev.bonafide.conversation.intent;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Entries and the classes that each is of, one after the other; the same always in the same way.
 */
final class WordsFile {
  private WordsFile() {}

  static void write(Map<String, Set<String>> words, FlatOutput output) {
    List<Set<String>> kinds = words.values().stream().distinct().toList();
    List<String> named = kinds.stream().map(WordsFile::joined).sorted().toList();
    output.number(named.size());
    named.forEach(output::text);
    output.number(words.size());
    new TreeMap<>(words)
        .forEach(
            (entry, classes) -> {
              output.text(entry);
              output.number(named.indexOf(joined(classes)));
            });
  }

  /**
   * Reads them again.
   *
   * @throws IllegalStateException if they are damaged
   */
  static Map<String, Set<String>> read(FlatInput input) {
    List<Set<String>> kinds = new ArrayList<>();
    for (int left = input.number(); left > 0; left--) {
      kinds.add(Set.of(input.text().split(" ", -1)));
    }
    Map<String, Set<String>> words = new HashMap<>();
    for (int left = input.number(); left > 0; left--) {
      String entry = input.text();
      int kind = input.number();
      if (kind >= kinds.size()) {
        throw new IllegalStateException("damaged: a word of no class");
      }
      words.put(entry, kinds.get(kind));
    }
    return words;
  }

  private static String joined(Set<String> classes) {
    return String.join(" ", new TreeSet<>(classes));
  }
}
