package dev.bonafide.docs;

import dev.bonafide.house.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the groups of red flags are called and about, for people. {@code rules/groups.tsv} has a
 * line for each; a new one needs no entry.
 */
final class Groups {
  private static final Path FILE = House.ROOT.resolve("rules/groups.tsv");

  /** A group's folder and heading, and one sentence on it. */
  record Group(String folder, String title, String about) {}

  private static final Map<String, Group> KNOWN =
      all().stream().collect(Collectors.toMap(Group::folder, Function.identity()));

  private Groups() {}

  /** The lines of the file, in their order. */
  static List<Group> all() {
    return House.text(FILE)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Groups::read)
        .toList();
  }

  private static Group read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("rules/groups.tsv: not three columns: " + line);
    }
    return new Group(parts[0], parts[1], parts[2]);
  }

  static Group of(String id) {
    return KNOWN.getOrDefault(id, new Group(id, Markdown.capital(id.replace('-', ' ')), ""));
  }
}
