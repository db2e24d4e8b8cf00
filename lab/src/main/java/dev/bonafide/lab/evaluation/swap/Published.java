package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Published lists: {@code 01.00} names the first list, {@code 01.01} is its first line. */
final class Published {
  private Published() {}

  /** The lists of a file beside this class by their names, in its order. */
  static Map<String, List<String>> sections(String file) {
    PropertyFile lines = PropertyFile.beside(Published.class, file);
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> under = new ArrayList<>();
    for (String key : lines.keys()) {
      if (key.endsWith(".00")) {
        under = new ArrayList<>();
        sections.put(lines.text(key), under);
      } else {
        under.add(lines.text(key));
      }
    }
    return sections;
  }

  /** The words of a list that are parted by commas. */
  static List<String> words(String file, String section) {
    List<String> lines = Optional.ofNullable(sections(file).get(section)).orElseThrow();
    return lines.stream().flatMap(line -> Arrays.stream(line.split(", "))).distinct().toList();
  }
}
