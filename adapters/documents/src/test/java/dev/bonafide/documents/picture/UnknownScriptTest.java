package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.draft.Unparsable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in the place of Tesseract that is as sure of all words, and sees the same script. */
class UnknownScriptTest {
  private static final String PROGRAM =
      """
      #!/bin/sh
      cat > /dev/null
      case "$*" in
        *osd*) echo "Script: Japanese" ;;
        *) for word in one two three four
           do printf '5\\t1\\t1\\t1\\t1\\t1\\t40\\t40\\t60\\t20\\t%s\\t%s\\n' SURE $word
           done ;;
      esac
      """;

  private static final BufferedImage BLANK =
      new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);

  @TempDir Path temp;

  @Test
  void a_picture_in_a_script_without_a_model_is_refused_with_what_is_missing() throws IOException {
    Recognition latin = sure(19, "Latin,osd");

    assertThatThrownBy(() -> latin.of(BLANK))
        .isInstanceOf(Unparsable.class)
        .hasMessage(
            "is a picture in Japanese script, which tesseract cannot read here:"
                + " apt-get install tesseract-ocr-script-jpan");
  }

  @Test
  void words_that_are_likely_are_read_whatever_script_was_seen() throws IOException {
    assertThat(sure(76, "Latin,osd").of(BLANK).lines()).hasSize(1);
  }

  @Test
  void where_there_is_a_model_nothing_is_missing() throws IOException {
    assertThat(sure(19, "Latin,Japanese,osd").of(BLANK).lines()).isEmpty();
  }

  private Recognition sure(int confidence, String models) throws IOException {
    String program = PROGRAM.replace("SURE", Integer.toString(confidence));
    Path file = Files.writeString(temp.resolve("tesseract"), program);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return Recognition.told(new String[] {file.toString(), models});
  }
}
