package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.PaintedInk;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program in the place of Tesseract that takes a picture for Japanese, and reads three of its six
 * lines in Latin script.
 */
class DoubtedScriptTest {
  private static final String PROGRAM =
      """
      #!/bin/sh
      cat > /dev/null
      case "$*" in
        *osd*) echo "Script: Japanese" ;;
        *Latin*) for top in 20 80 140
          do printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t%s\\t300\\t20\\t96\\tsure\\n' $top
          done ;;
        *Japanese*) printf '5\\t1\\t1\\t1\\t1\\t1\\t30\\t30\\t300\\t20\\tJAPANESE\\tあああああああ\\n' ;;
        *Hangul*) printf '5\\t1\\t1\\t1\\t1\\t1\\t30\\t30\\t300\\t20\\t92\\t안녕하세요반가워요\\n' ;;
      esac
      """;

  @TempDir Path temp;

  @Test
  void what_comes_out_in_the_script_that_was_seen_is_not_read_in_another() throws IOException {
    assertThat(words(recognition(90))).contains("あああああああ").doesNotContain("안녕하세요반가워요");
  }

  @Test
  void what_comes_out_as_in_another_script_is_read_in_the_one_that_fits() throws IOException {
    assertThat(words(recognition(30))).contains("안녕하세요반가워요").doesNotContain("あああああああ");
  }

  @Test
  void chinese_is_read_in_traditional_letters_where_it_comes_out_clearly_better()
      throws IOException {
    assertThat(words(chinese(89, 80))).contains("简体").doesNotContain("繁體");
    assertThat(words(chinese(88, 89))).contains("简体").doesNotContain("繁體");
    assertThat(words(chinese(78, 88))).contains("繁體").doesNotContain("简体");
  }

  private Recognition chinese(int simplified, int traditional) throws IOException {
    String program =
        """
        #!/bin/sh
        cat > /dev/null
        case "$*" in
          *osd*) echo "Script: Han" ;;
          *HanS*) printf '5\\t1\\t1\\t1\\t1\\t1\\t30\\t30\\t300\\t20\\t%s\\t简体\\n' SIMPLIFIED ;;
          *HanT*) printf '5\\t1\\t1\\t1\\t1\\t1\\t30\\t30\\t300\\t20\\t%s\\t繁體\\n' TRADITIONAL ;;
        esac
        """
            .replace("SIMPLIFIED", Integer.toString(simplified))
            .replace("TRADITIONAL", Integer.toString(traditional));
    return recognition(program, "Latin,HanS,HanT,osd");
  }

  private static List<String> words(Recognition recognition) throws IOException {
    RecognizedPage page = recognition.of(sixLines());
    return page.words().map(RecognizedWord::text).toList();
  }

  private static BufferedImage sixLines() {
    return PaintedInk.page(
        IntStream.range(0, 6)
            .mapToObj(line -> new PictureBox(100, 20 + 60 * line, 300, 20))
            .toArray(PictureBox[]::new));
  }

  private Recognition recognition(int japanese) throws IOException {
    String program = PROGRAM.replace("JAPANESE", Integer.toString(japanese));
    return recognition(program, "Latin,Japanese,Hangul,osd");
  }

  private Recognition recognition(String program, String models) throws IOException {
    Path file = Files.writeString(temp.resolve("tesseract"), program);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return Recognition.told(new String[] {file.toString(), models});
  }
}
