package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packages that the files of a project name, as the table next to this class has them. */
final class Dependencies {
  private static final int MOST = 4_000;
  private static final List<Row> TABLE = table();

  /**
   * A package that a project asks for.
   *
   * @param registry where packages of its sort come from
   * @param source a version, or where it is fetched from
   */
  record Dependency(String registry, String name, String source, CodePlace place) {}

  /**
   * A row of the table.
   *
   * @param begin where a block of packages begins
   * @param end how it ends
   * @param item how one package is named
   */
  private record Row(String registry, Pattern files, Pattern begin, Pattern end, Pattern item) {}

  private Dependencies() {}

  private static List<Row> table() {
    PropertyFile file = PropertyFile.beside(Dependencies.class, "packages");
    return file.keys().stream()
        .map(
            key -> {
              List<String> columns = file.entries(key);
              return new Row(
                  key,
                  Triggers.globs(columns.get(0)),
                  Pattern.compile(columns.get(1), Pattern.MULTILINE),
                  Pattern.compile(columns.get(2), Pattern.MULTILINE),
                  Pattern.compile(columns.get(3), Pattern.MULTILINE));
            })
        .toList();
  }

  static List<Dependency> in(List<SourceFile> files) {
    List<Dependency> found = new ArrayList<>();
    for (SourceFile file : files) {
      String name = file.name.toLowerCase(Locale.ROOT);
      TABLE.stream()
          .filter(row -> row.files().matcher(name).matches())
          .forEach(row -> find(file, row, found));
    }
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private static void find(SourceFile file, Row row, List<Dependency> found) {
    Matcher begin = row.begin().matcher(file.text);
    Matcher close = row.end().matcher(file.text);
    Matcher item = row.item().matcher(file.text);
    for (int at = 0; begin.find(at) && found.size() < MOST; ) {
      at = close.find(begin.end()) ? close.start() : file.text.length();
      item.region(begin.end(), at);
      while (item.find() && found.size() < MOST) {
        Budget.spend(1);
        found.add(dependency(file, row.registry(), item.toMatchResult()));
      }
    }
  }

  /** Matches names of one part or two. */
  private static Dependency dependency(SourceFile file, String registry, MatchResult item) {
    String source = item.groupCount() > 1 ? String.valueOf(item.group(2)) : "";
    CodePlace place = file.place(item.start());
    return registry.equals("maven-pom")
        ? new Dependency("maven", item.group(1) + ":" + source, "", place)
        : new Dependency(registry.replaceFirst("-.*", ""), item.group(1), source, place);
  }
}
