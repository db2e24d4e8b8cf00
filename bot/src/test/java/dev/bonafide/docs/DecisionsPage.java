package dev.bonafide.docs;

import dev.bonafide.house.House;
import java.nio.file.Path;
import java.util.List;

/** The way into the decisions, told by their headings. */
final class DecisionsPage {
  private static final String FOLDER = "docs/adr";

  private DecisionsPage() {}

  static List<Path> decisions() {
    return House.files(".md").stream()
        .filter(file -> House.name(file).matches(FOLDER + "/\\d{4}-[a-z-]+\\.md"))
        .toList();
  }

  static Page page() {
    List<String> lines =
        decisions().stream()
            .map(file -> "[%s](%s)".formatted(heading(file), file.getFileName()))
            .toList();
    return Page.of(
        FOLDER + "/README.md",
        "# Decisions\nWhat was decided, why, and what it costs, in half a page each. If"
            + " a decision turns out to be wrong, a later one says so.\n\n"
            + Markdown.bullets(lines));
  }

  static String heading(Path file) {
    return House.text(file).lines().findFirst().orElse("").replaceFirst("^# ", "");
  }
}
