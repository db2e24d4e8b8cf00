package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of calls by what they do, as the table beside this class has them. */
final class Calls {
  private static final Map<String, Pattern> TABLE = table();

  private final Map<String, Set<String>> known = new HashMap<>();

  private static Map<String, Pattern> table() {
    PropertyFile file = PropertyFile.beside(Calls.class, "calls");
    Map<String, Pattern> table = new HashMap<>();
    for (String key : file.keys()) {
      String any =
          file.words(key).stream()
              .map(name -> Pattern.quote(name).replace("*", "\\E[^ ]*\\Q"))
              .collect(Collectors.joining("|"));
      table.put(key, Pattern.compile(any));
    }
    return table;
  }

  /** Effects of a call of this name; it may have several. */
  Set<String> does(String name) {
    return known.computeIfAbsent(name, Calls::looked);
  }

  private static Set<String> looked(String name) {
    Set<String> does = new HashSet<>();
    TABLE.forEach(
        (key, pattern) -> {
          if (pattern.matcher(name).matches()) {
            does.add(key);
          }
        });
    return does;
  }
}
