package dev.bonafide.takehome.code;

import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by what they do, and names in which a star stands for any letters. */
public final class WordTable {
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  /**
   * The file of properties beside a class.
   *
   * @param name without {@code .properties}
   */
  public WordTable(Class<?> user, String name) {
    PropertyFile file = PropertyFile.beside(user, name);
    file.keys().forEach(key -> words.put(key, Set.copyOf(file.words(key))));
  }

  public boolean has(String key, String word) {
    return words.getOrDefault(key, Set.of()).contains(word);
  }

  public Set<String> keys() {
    return words.keySet();
  }

  public Pattern names(String key, String star) {
    return patterns.computeIfAbsent(
        key + " " + star, _ -> names(words.getOrDefault(key, Set.of()).stream(), star));
  }

  public static Pattern names(Stream<String> names, String star) {
    return Pattern.compile(
        names
            .map(one -> Pattern.quote(one).replace("*", "\\E" + star + "\\Q"))
            .collect(Collectors.joining("|")));
  }
}
