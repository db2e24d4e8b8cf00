package dev.bonafide.takehome;

import dev.bonafide.takehome.code.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings that the commands of a repository run with.
 *
 * @param values of variables and properties, by their names
 * @param mounted folders of containers in which private folders of the computer appear
 * @param scripts for shells, by their names, which others read in
 */
record Surroundings(Map<String, String> values, List<String> mounted, Map<String, String> scripts) {
  static final Surroundings NONE = new Surroundings(Map.of(), List.of(), Map.of());

  private static final int MOST = 1_000;
  private static final int SHORTEST_FOLDER = 3;
  private static final WordTable FILES = new WordTable(Surroundings.class, "settings");

  static Surroundings of(List<SourceFile> files) {
    Map<String, String> values = new HashMap<>();
    List<String> mounted = new ArrayList<>();
    Map<String, String> scripts = new HashMap<>();
    for (SourceFile file : files) {
      if (file.isShell()) {
        scripts.putIfAbsent(file.name, file.text);
      }
      for (String form : List.of("line", "element", "call")) { // How one setting is written.
        Pattern told = FILES.names(form + "s", ".*");
        boolean may = told.matcher(file.name).matches() || told.matcher(file.path).matches();
        if (may && values.size() < MOST) {
          file.matches(Patterns.of("surroundings." + form))
              .limit(MOST)
              .forEach(one -> values.putIfAbsent(first(one, 1, 3), told(first(one, 2, 4))));
        }
      }
      if (FILES.names("mounting", ".*").matcher(file.name).matches()) {
        mounts(file).limit(MOST - mounted.size()).forEach(mounted::add);
      }
    }
    values.putIfAbsent("SHELL", "sh");
    values.replaceAll(
        (_, told) ->
            Patterns.all("surroundings.input", told)
                .findFirst()
                .map(one -> values.getOrDefault(one.group(1), told))
                .orElse(told));
    return new Surroundings(values, mounted, scripts);
  }

  /** The texts of a value in one, without their quotes, and with other settings as in a shell. */
  private static String told(String value) {
    String text = value.startsWith("\"") ? value.replaceAll("\"\\s*", "") : value;
    String plain = text.startsWith("'") ? text.replaceAll("^'|'$", "") : text;
    return Triggers.plain(plain.indexOf('\n') < 0 ? plain : plain.strip());
  }

  private static String first(MatchResult found, int one, int other) {
    @Nullable String text = found.group(one);
    return text == null && found.groupCount() >= other ? found.group(other) : String.valueOf(text);
  }

  private static Stream<String> mounts(SourceFile file) {
    return file.matches(Patterns.of("surroundings.mount"))
        .filter(
            one ->
                Paths.isPrivate(first(one, 1, 2))
                    || Patterns.matches("surroundings.home", first(one, 1, 2)))
        .map(one -> one.group(3));
  }

  /** Value of a setting; null where a command makes it. */
  @Nullable String value(String name) {
    String value = values.get(name);
    return value == null || value.contains("$(") || value.indexOf('`') >= 0 ? null : value;
  }

  /** Whether a path lies in such a folder, or is a folder around it. */
  boolean isMounted(String path) {
    String folder = path.endsWith("/") ? path : path + "/";
    return path.startsWith("/")
        && path.length() > SHORTEST_FOLDER
        && mounted.stream()
            .anyMatch(one -> folder.startsWith(one + "/") || (one + "/").startsWith(folder));
  }
}
