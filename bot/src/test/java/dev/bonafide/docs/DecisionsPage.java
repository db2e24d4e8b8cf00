package dev.bonafide.docs;

import dev.bonafide.house.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The index of the decisions, by topic. */
final class DecisionsPage {
  private static final String FOLDER = "docs/adr";

  /** The numbers of the decisions about each topic, in the order of the page. */
  private static final List<Topic> TOPICS =
      List.of(
          new Topic("Verdicts and rules", 1, 2, 4, 12, 14, 15, 37, 42, 60, 69, 114, 124),
          new Topic("Reading evidence", 8, 13, 64, 110),
          new Topic("Language models", 40, 51, 58, 62, 144),
          new Topic("Cases and reviewers", 16, 19, 50, 63, 71, 73),
          new Topic("Chats and other systems", 9, 21, 29, 30, 116, 123),
          new Topic("Stored data", 10, 20, 74, 75, 76, 77, 78, 147),
          new Topic("Construction", 3, 11, 56, 65, 148));

  private DecisionsPage() {}

  static List<Path> decisions() {
    return House.files(".md").stream()
        .filter(file -> House.name(file).matches(FOLDER + "/\\d{4}-[a-z-]+\\.md"))
        .toList();
  }

  static Page page() {
    Map<Integer, List<Path>> byTopic =
        decisions().stream()
            .collect(
                Collectors.groupingBy(DecisionsPage::topic, TreeMap::new, Collectors.toList()));
    return Page.of(
        FOLDER + "/README.md",
        "# Decisions\nWhat was decided, why, and what follows from it, in half a page each."
            + byTopic.entrySet().stream()
                .map(one -> section(TOPICS.get(one.getKey()), one.getValue()))
                .collect(Collectors.joining()));
  }

  private static int topic(Path file) {
    int number = Integer.parseInt(file.getFileName().toString().substring(0, 4));
    for (int at = 0; at < TOPICS.size(); at++) {
      if (TOPICS.get(at).numbers().contains(number)) {
        return at;
      }
    }
    throw new IllegalStateException("Add decision %d to a topic here".formatted(number));
  }

  private static String section(Topic topic, List<Path> files) {
    List<String> lines =
        files.stream()
            .map(file -> "[%s](%s)".formatted(heading(file), file.getFileName()))
            .toList();
    return "\n\n## %s\n%s".formatted(topic.name(), Markdown.bullets(lines));
  }

  static String heading(Path file) {
    return House.text(file).lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  private record Topic(String name, List<Integer> numbers) {
    Topic(String name, Integer... numbers) {
      this(name, List.of(numbers));
    }
  }
}
