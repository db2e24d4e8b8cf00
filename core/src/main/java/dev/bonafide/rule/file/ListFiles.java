package dev.bonafide.rule.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of {@code lists/}: what comparisons look things up in, entries under headings. Files
 * that no one has tried yet are read at once, so that a mistake is told; others when they are first
 * asked for, which most cases never do.
 */
public final class ListFiles {
  static final String FOLDER = "lists";

  private final Map<String, RuleSource> files = new HashMap<>();
  private final Map<String, Map<String, List<String>>> read = new ConcurrentHashMap<>();

  /**
   * The lists among files; of those with one name, the last.
   *
   * @throws BrokenRules if one cannot be read
   */
  public ListFiles(List<RuleSource> sources) {
    sources.stream()
        .filter(source -> source.isUnder(FOLDER))
        .forEach(source -> files.put(source.slug(), source));
    files.values().stream().filter(file -> !file.proven()).forEach(file -> named(file.slug()));
  }

  /**
   * The entries of a list by their headings, in the file's order; none if there is no such file.
   */
  public Map<String, List<String>> named(String name) {
    RuleSource file = files.get(name);
    return file == null ? Map.of() : read.computeIfAbsent(name, _ -> read(file));
  }

  private static Map<String, List<String>> read(RuleSource file) {
    try {
      Map<String, List<String>> entries = new LinkedHashMap<>();
      Field.root(file).entries().forEach((heading, items) -> entries.put(heading, items.texts()));
      return entries;
    } catch (BrokenRule e) {
      throw new BrokenRules(List.of(e.problem()));
    }
  }
}
