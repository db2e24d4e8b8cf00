package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by what they do, and names in which a star stands for any letters. */
final class WordTable {
  private final Map<String, Set<String>> words = new HashMap<>();

  WordTable(String name) {
    PropertyFile file = PropertyFile.beside(WordTable.class, name);
    file.keys().forEach(key -> words.put(key, Set.copyOf(file.words(key))));
  }

  boolean has(String key, String word) {
    return words.getOrDefault(key, Set.of()).contains(word);
  }

  Set<String> keys() {
    return words.keySet();
  }

  Pattern names(String key) {
    return names(words.getOrDefault(key, Set.of()).stream(), ".*");
  }

  Pattern names(String key, String star) {
    return names(words.getOrDefault(key, Set.of()).stream(), star);
  }

  static Pattern names(Stream<String> names, String star) {
    return Pattern.compile(
        names
            .map(one -> Pattern.quote(one).replace("*", "\\E" + star + "\\Q"))
            .collect(Collectors.joining("|")));
  }
}
