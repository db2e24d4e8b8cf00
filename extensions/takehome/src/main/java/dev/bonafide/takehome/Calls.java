package dev.bonafide.takehome;

import dev.bonafide.takehome.code.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of calls by what they do, as the table beside this class has them. */
final class Calls {
  private static final WordTable WORDS = new WordTable(Calls.class, "calls");
  private static final Map<String, Pattern> TABLE =
      WORDS.keys().stream() // The result of a call starts nothing else.
          .collect(
              Collectors.toMap(
                  key -> key, key -> WORDS.names(key, key.equals("starts") ? "[^ (]*" : "[^ ]*")));

  static boolean does(String effect, String name) {
    return Objects.requireNonNull(TABLE.get(effect)).matcher(name).matches();
  }

  private final Map<String, Set<String>> known = new HashMap<>();

  /** Effects of a call of this name; it may have several. */
  Set<String> does(String name) {
    return known.computeIfAbsent(
        name,
        _ ->
            TABLE.entrySet().stream()
                .filter(one -> one.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
  }
}
