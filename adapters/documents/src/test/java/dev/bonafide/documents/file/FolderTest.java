package dev.bonafide.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
  @TempDir Path temp;

  private static Folder folder(Path path) {
    return new Folder(path, new Intake(Formats.all(Unhurried.LIMITS), Unhurried.LIMITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "a/../../secret", "/etc/passwd", "..\\secret", "a\u0000b"})
  void a_path_that_leaves_the_folder_is_refused(String path) {
    assertThatThrownBy(() -> folder(temp).open(path, null)).isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void a_link_that_leads_out_is_refused_and_one_that_stays_is_followed() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.txt"), "secret");
    Path inside = Files.createDirectory(temp.resolve("case"));
    Files.writeString(inside.resolve("cv.txt"), "words");
    Files.createSymbolicLink(inside.resolve("out.txt"), outside);
    Files.createSymbolicLink(inside.resolve("in.txt"), inside.resolve("cv.txt"));
    assertThatThrownBy(() -> folder(inside).open("out.txt", null))
        .hasMessageContaining("leads out of");
    assertThat(folder(inside).open("in.txt", null))
        .containsExactly(Exhibit.of("in.txt", null, "words"));
  }

  @Test
  void an_empty_folder_or_a_missing_file_is_refused_by_name() throws IOException {
    Files.createDirectory(temp.resolve("sub"));
    assertThatThrownBy(() -> folder(temp).open("sub", null)).hasMessage("sub: holds no files");
    assertThatThrownBy(() -> folder(temp).open("gone.txt", null))
        .hasMessageContaining("no such file");
  }

  @Test
  void a_folder_too_deep_is_refused_for_that_and_nothing_of_it_is_read() throws IOException {
    Files.writeString(temp.resolve("cv.txt"), "words");
    Files.writeString(deep("deep", 32).resolve("cv.txt"), "words");
    assertThatThrownBy(() -> folder(temp).open("deep", null))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("deep: has folders nested more than 32 deep; nothing of it was read");
  }

  @Test
  void a_folder_as_deep_as_is_allowed_is_read_whole() throws IOException {
    Files.writeString(deep("deep", 31).resolve("cv.txt"), "words");
    assertThat(folder(temp).open("deep", null)).extracting(Exhibit::text).containsExactly("words");
  }

  @Test
  void a_deep_folder_of_what_others_wrote_is_not_looked_into() throws IOException {
    Files.createDirectory(temp.resolve("test"));
    Files.writeString(temp.resolve("test/package.json"), "{}");
    deep("test/node_modules", 40);
    assertThat(folder(temp).open("test", null)).isNotEmpty();
  }

  private Path deep(String name, int folders) throws IOException {
    return Files.createDirectories(temp.resolve(name + "/d".repeat(folders)));
  }

  @Test
  void what_is_no_text_is_named() throws IOException {
    refused("%PDF-1.7", "a PDF");
    refused("PK\u0003\u0004rest", "a ZIP archive or an office document");
    refused("{\\rtf1 words}", "RTF");
    refused("words\0words", "null bytes");
  }

  private void refused(String content, String why) throws IOException {
    Path file = Files.write(temp.resolve("f"), content.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TextFile.read("f", file))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining(why);
  }

  @Test
  void letters_that_are_not_utf_8_are_refused_with_their_line() throws IOException {
    Path file = temp.resolve("f");
    Files.write(file, "one\ntwo caf\u00E9 ".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TextFile.read("f", file)).hasMessageContaining("line 2 is not UTF-8");
  }

  @Test
  void byte_order_marks_are_heeded() throws IOException {
    Path file = temp.resolve("f");
    Files.write(file, "\uFEFFsaß".getBytes(StandardCharsets.UTF_16LE));
    assertThat(TextFile.read("f", file)).isEqualTo("saß");
    Files.write(file, "\uFEFFsaß".getBytes(StandardCharsets.UTF_8));
    assertThat(TextFile.read("f", file)).isEqualTo("saß");
  }

  @Test
  void a_file_over_the_limit_is_refused_with_the_limit() throws IOException {
    Path file = Files.write(temp.resolve("f"), new byte[TextFile.MOST_BYTES + 1]);
    assertThatThrownBy(() -> TextFile.read("f", file)).hasMessage("f: is larger than 10 MiB");
  }
}
