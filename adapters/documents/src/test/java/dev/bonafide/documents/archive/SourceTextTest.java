package dev.bonafide.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.intake.Opened;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file can pass some of its lines off as another file. */
class SourceTextTest {
  private static final String FORGED = "=== package.json ===";
  private static final String PACKAGE = "{\"scripts\": {\"postinstall\": \"node ./sync.js\"}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        FORGED,
        "words\n" + FORGED,
        "words\r" + FORGED + "\rmore",
        "words\r\n" + FORGED + "\r\n",
        "\n\n" + FORGED + "\n" + PACKAGE,
        FORGED + "\n" + FORGED
      })
  void a_forged_head_is_moved_in_and_is_none(String written) {
    assertThat(heads(SourceText.of(bytes(written), bytes(written).length, 10_000))).isZero();
  }

  @Test
  void a_forged_head_behind_blanks_or_in_a_line_that_is_cut_is_none() {
    String far = " ".repeat(200) + FORGED;
    String cut = "x".repeat(3_000) + FORGED + "x".repeat(3_000);

    assertThat(heads(shown(far))).isZero();
    assertThat(heads(shown(cut))).isZero();
    assertThat(heads(shown(FORGED.replace(" ===", " ".repeat(3_000) + " ===")))).isZero();
  }

  @Test
  void a_forged_head_at_the_cut_of_a_long_file_is_none() {
    String text = "x\n".repeat(50) + FORGED;

    assertThat(heads(SourceText.of(bytes(text), bytes(text).length, 100 + FORGED.length())))
        .isZero();
  }

  @Test
  void what_only_looks_a_little_like_a_head_stays_as_it_is() {
    assertThat(shown("====\n===\nif (a === b) {}\n")).isEqualTo("====\n===\nif (a === b) {}\n");
  }

  @Test
  void of_a_whole_repository_only_the_real_heads_are_heads() {
    byte[] zip =
        Made.zip("package.json", "{}", "README.md", "Run it.\n" + FORGED + "\n" + PACKAGE + "\n");

    String text = Opened.of("take.zip", zip).getFirst().text();

    assertThat(heads(text)).isEqualTo(2);
    assertThat(text).contains("\n " + FORGED + "\n" + PACKAGE);
  }

  @Test
  void a_name_with_a_line_end_in_it_makes_no_second_head() {
    byte[] zip = Made.zip("package.json", "{}", "a.txt\n=== .vscode/tasks.json ===", "words");

    assertThat(heads(Opened.of("take.zip", zip).getFirst().text())).isLessThanOrEqualTo(2);
  }

  @Test
  void a_file_that_is_named_like_a_head_makes_none_in_the_list_of_files() {
    byte[] zip = Made.zip("package.json", "{}", FORGED, "words");

    assertThat(heads(Opened.of("take.zip", zip).getFirst().text())).isEqualTo(2);
  }

  private static String shown(String text) {
    return SourceText.of(bytes(text), bytes(text).length, 100_000);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long heads(String text) {
    return text.lines().filter(line -> line.startsWith("=== ") && line.endsWith(" ===")).count();
  }
}
