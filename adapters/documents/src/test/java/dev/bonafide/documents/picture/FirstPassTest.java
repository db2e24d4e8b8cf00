package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.pixels.PaintedInk;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.tesseract.Recognizer;
import dev.bonafide.documents.picture.tesseract.WordlessModels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a program in the place of Tesseract that says the size of the picture as a word. */
class FirstPassTest {
  private static final String PROGRAM =
      """
      #!/bin/sh
      size="$(/usr/bin/head -n 2 | /usr/bin/tail -n 1 | /usr/bin/tr ' ' x)"
      printf '5\\t1\\t1\\t1\\t1\\t1\\t40\\t12\\t60\\t20\\t96\\t%s\\n' "$size"
      """;

  @TempDir Path temp;

  @Test
  void the_halves_of_a_phones_screen_are_read_and_put_below_each_other() throws IOException {
    BufferedImage phone = twoParagraphs(100, 400);

    RecognizedPage page = read(phone, light());

    assertThat(page.words().map(word -> word.text() + " at " + word.top()))
        .containsExactly("100x200 at 12", "100x200 at 212");
    assertThat(page.lines().getLast().paragraph())
        .isGreaterThan(page.lines().getFirst().paragraph());
    assertThat(page.words().map(word -> word.seen().top())).containsExactly(12, 212);
  }

  @Test
  void a_desktop_is_read_as_a_whole() throws IOException {
    RecognizedPage page = read(twoParagraphs(500, 400), light());

    assertThat(page.words().map(word -> word.text())).containsExactly("500x400");
  }

  @Test
  void where_a_model_takes_much_memory_one_program_reads_all() throws IOException {
    RecognizedPage page = read(twoParagraphs(100, 400), Optional.empty());

    assertThat(page.words().map(word -> word.text())).containsExactly("100x400");
  }

  @Test
  void a_page_that_nobody_expected_is_read_as_a_whole() throws IOException {
    try (FirstPass reading = reading(light())) {
      assertThat(reading.of(twoParagraphs(100, 400)).words()).hasSize(1);
    }
  }

  private RecognizedPage read(BufferedImage picture, Optional<WordlessModels> light)
      throws IOException {
    try (FirstPass reading = reading(light)) {
      reading.expect(picture);
      return reading.of(picture);
    }
  }

  private Optional<WordlessModels> light() {
    return Optional.of(new WordlessModels(temp));
  }

  private FirstPass reading(Optional<WordlessModels> light) throws IOException {
    Path program = Files.writeString(temp.resolve("tesseract"), PROGRAM);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    Recognizer recognizer = new Recognizer(program, Set.of("Latin"), light);
    return new FirstPass(recognizer.tesseract(), recognizer.light(), "Latin");
  }

  /** Three lines above the middle, three below, and more between them. */
  private static BufferedImage twoParagraphs(int width, int height) {
    return PaintedInk.lines(width, height, 100, 130, 160, 220, 250, 280);
  }
}
