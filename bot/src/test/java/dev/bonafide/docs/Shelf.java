package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.fail;

import dev.bonafide.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares generated pages with those that stand in the repository, or writes them there. */
final class Shelf {
  private static final String COMMAND =
      "mvn -B -pl bot -am test -Dtest='dev.bonafide.docs.*Test,ReadmeTest,HelpTest,EnglishTest'"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true";

  private Shelf() {}

  /** Holds single pages. */
  static void hold(Page... pages) throws IOException {
    hold(List.of(pages), List.of());
  }

  /** Holds a folder that has these pages and no other. */
  static void holdFolder(String folder, List<Page> pages) throws IOException {
    List<String> wanted = pages.stream().map(Page::path).toList();
    List<String> orphans;
    try (Stream<Path> files = Files.list(Files.createDirectories(House.ROOT.resolve(folder)))) {
      orphans =
          files
              .map(file -> folder + "/" + file.getFileName())
              .filter(path -> !wanted.contains(path))
              .sorted()
              .toList();
    }
    hold(pages, orphans);
  }

  private static void hold(List<Page> pages, List<String> orphans) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      write(pages, orphans);
      return;
    }
    List<String> wrong = new ArrayList<>();
    for (Page page : pages) {
      Path file = House.ROOT.resolve(page.path());
      if (!Files.exists(file)) {
        wrong.add(page.path() + " is missing");
      } else if (!Files.readString(file).equals(page.text())) {
        wrong.add(page.path() + " is stale " + difference(Files.readString(file), page.text()));
      }
    }
    orphans.forEach(path -> wrong.add(path + " is of nothing that there is any more"));
    if (!wrong.isEmpty()) {
      fail(told(wrong));
    }
  }

  /** What is wrong, the first few pages by name, and the command that fixes it. */
  static String told(List<String> wrong) {
    String first = wrong.stream().limit(8).map(one -> "\n  " + one).collect(Collectors.joining());
    String more = wrong.size() > 8 ? "\n  and " + (wrong.size() - 8) + " more" : "";
    return "generated pages are stale:" + first + more + "\nrun " + COMMAND;
  }

  private static String difference(String there, String now) {
    List<String> old = there.lines().toList();
    List<String> lines = now.lines().toList();
    int at = 0;
    while (at < old.size() && at < lines.size() && old.get(at).equals(lines.get(at))) {
      at++;
    }
    String line = at < lines.size() ? lines.get(at) : "(its end)";
    return "from line " + (at + 1) + ", now: " + line;
  }

  private static void write(List<Page> pages, List<String> orphans) throws IOException {
    for (Page page : pages) {
      Path file = House.ROOT.resolve(page.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.text());
    }
    for (String orphan : orphans) {
      Files.delete(House.ROOT.resolve(orphan));
    }
  }
}
