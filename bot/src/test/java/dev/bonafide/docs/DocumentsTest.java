package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.bonafide.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every document: it is found, its links lead to a place, and it fits a phone. */
class DocumentsTest {
  private static final int COLUMNS = 4;
  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?sm)^ *```.*?^ *```$");
  private static final List<Path> DOCUMENTS =
      House.files(".md").stream().map(Path::normalize).toList();

  private final Map<Path, Set<String>> anchors = new HashMap<>();

  @Test
  void every_decision_is_in_the_index() throws IOException {
    Shelf.hold(DecisionsPage.page());
  }

  @Test
  void every_decision_is_numbered_once_and_says_context_decision_and_consequences() {
    assertThat(DecisionsPage.decisions())
        .allSatisfy(
            file -> {
              int number = Integer.parseInt(file.getFileName().toString().substring(0, 4));
              assertThat(DecisionsPage.heading(file)).startsWith(number + ". ");
              assertThat(House.text(file))
                  .contains("\n**Context.**", "\n**Decision.**", "\n**Consequences.**");
            });
    assertThat(
            DecisionsPage.decisions().stream()
                .map(file -> file.getFileName().toString().substring(0, 4)))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_link_into_a_document_leads_to_a_heading_of_it() {
    assumeFalse(Boolean.getBoolean("golden.write"), "pages are just being written");
    assertThat(DOCUMENTS.stream().flatMap(this::deadAnchors)).isEmpty();
  }

  private Stream<String> deadAnchors(Path document) {
    return links(document)
        .filter(target -> target.contains("#") && !target.contains("://"))
        .filter(
            target -> {
              String[] parts = target.split("#", 2);
              Path file =
                  parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
              return !Files.isRegularFile(file) || !anchors(file).contains(parts[1]);
            })
        .map(target -> House.name(document) + " -> " + target);
  }

  private Set<String> anchors(Path file) {
    return anchors.computeIfAbsent(
        file,
        one ->
            prose(one)
                .lines()
                .filter(line -> line.matches("#{1,6} .*"))
                .map(line -> RulesIndex.anchor(line.replaceFirst("^#+ ", "").strip()))
                .collect(Collectors.toSet()));
  }

  private static Stream<String> links(Path document) {
    return LINK.matcher(prose(document)).results().map(link -> link.group(1));
  }

  private static String prose(Path document) {
    return FENCED.matcher(House.text(document)).replaceAll("");
  }

  @Test
  void every_document_is_reached_from_the_index() {
    Set<Path> reached =
        Stream.of("docs/README.md", "docs/adr/README.md", "docs/rules.md")
            .map(name -> House.ROOT.resolve(name).normalize())
            .flatMap(
                index ->
                    Stream.concat(
                        Stream.of(index),
                        links(index)
                            .map(target -> target.replaceFirst("#.*", ""))
                            .filter(target -> !target.contains("://"))
                            .map(target -> index.resolveSibling(target).normalize())))
            .collect(Collectors.toSet());
    assertThat(
            DOCUMENTS.stream()
                .filter(file -> House.name(file).startsWith("docs/"))
                .filter(file -> !reached.contains(file))
                .map(House::name))
        .isEmpty();
  }

  @Test
  void no_table_is_wider_than_a_phone_can_show() {
    assertThat(
            DOCUMENTS.stream()
                .filter(file -> House.name(file).startsWith("docs/"))
                .filter(
                    file ->
                        prose(file)
                            .lines()
                            .filter(line -> line.strip().matches("\\|[ |:-]+\\|"))
                            .anyMatch(line -> line.strip().split("\\|", -1).length - 2 > COLUMNS))
                .map(House::name))
        .isEmpty();
  }
}
