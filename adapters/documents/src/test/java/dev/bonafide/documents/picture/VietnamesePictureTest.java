package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in the place of Tesseract that reads the same advert in each of its models. */
class VietnamesePictureTest {
  private static final String PROGRAM =
      """
      #!/bin/sh
      cat > /dev/null
      case "$*" in
        *osd*) exit 0 ;;
        *Vietnamese*) said="Tuyển cộng tác viên xử lý đơn hàng tại nhà, sinh viên đều được" ;;
        *) said="FIRST" ;;
      esac
      at=40
      for word in $said
      do printf '5\\t1\\t1\\t1\\t1\\t1\\t%d\\t40\\t60\\t20\\t90\\t%s\\n' $at "$word"; at=$((at+80))
      done
      """;

  private static final String MISREAD =
      "Tuyén công tác vién xt lý don hàng tai nhà, sinh vién déu lam";

  private static final BufferedImage BLANK =
      new BufferedImage(1600, 100, BufferedImage.TYPE_BYTE_GRAY);

  @TempDir Path temp;

  @Test
  void it_is_read_with_its_own_model() throws IOException {
    assertThat(read(MISREAD, "Latin,Vietnamese,osd")).contains("đơn hàng");
  }

  @Test
  void without_that_model_the_first_reading_is_kept() throws IOException {
    assertThat(read(MISREAD, "Latin,osd")).contains("don hàng");
  }

  @Test
  void the_model_is_not_asked_for_other_languages() throws IOException {
    String spanish =
        "Somos una consultoría que acompaña a empresas españolas de aquí y está más allá";

    assertThat(read(spanish, "Latin,Vietnamese,osd")).isEqualTo(spanish);
  }

  private String read(String first, String languages) throws IOException {
    Path program = Files.writeString(temp.resolve("tesseract"), PROGRAM.replace("FIRST", first));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new Recognition(Tesseract.told(new String[] {program.toString(), languages}))
        .of(BLANK)
        .lines()
        .getFirst()
        .text();
  }
}
