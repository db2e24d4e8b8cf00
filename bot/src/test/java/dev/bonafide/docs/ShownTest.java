package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show is what the program prints; {@code -Dgolden.write=true} brings it up to
 * date.
 */
class ShownTest {

  static Stream<Path> documents() {
    return House.files(".md").stream()
        .filter(file -> House.name(file).startsWith("docs/"))
        .filter(file -> Shown.BLOCK.matcher(House.text(file)).find());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_output_a_document_shows_is_what_is_printed(Path document) throws IOException {
    if (!House.name(document).equals("docs/how-to/add-a-rule.md")) {
      String today =
          Shown.BLOCK
              .matcher(House.text(document))
              .replaceAll(block -> Matcher.quoteReplacement(today(block)));
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(document, today);
      }
      assertThat(House.text(document).lines()).containsExactlyElementsOf(today.lines().toList());
    }
  }

  private static String today(java.util.regex.MatchResult block) {
    return new Shown(block.group(1), block.group(2).lines().toList()).today().block();
  }

  @Test
  void the_documents_that_show_output_are_looked_at() {
    assertThat(documents().map(House::name))
        .contains("docs/concepts.md", "docs/how-to/screen-a-case.md");
  }

  @Test
  void what_is_left_out_is_skipped_and_a_finding_is_found_under_another_number() {
    Shown shown =
        new Shown(
            "./bonafide screen corpus/stories/motoki",
            List.of("…", "99. Renames or deletes profiles after a check (strong sign)", "…"));
    assertThat(shown.today().lines().get(1))
        .matches("\\d+\\. Renames or deletes profiles after a check \\(strong sign\\)")
        .doesNotStartWith("99");
  }
}
