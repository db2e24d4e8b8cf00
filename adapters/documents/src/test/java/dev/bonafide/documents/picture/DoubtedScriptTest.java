package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
        *Japanese*) printf '5\\t1\\t1\\t1\\t1\\t1\\t30\\t30\\t1300\\t20\\tJAPANESE\\tあああああああ\\n' ;;
        *Latin*) for top in 20 80 140
          do printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t%s\\t300\\t20\\t96\\tsure\\n' $top
          done ;;
      esac
      """;

  @TempDir Path temp;

  @Test
  void a_picture_is_read_in_the_script_that_was_seen_where_more_of_it_comes_out_so()
      throws IOException {
    assertThat(words(recognition(90))).containsExactly("あああああああ");
  }

  @Test
  void what_comes_out_no_better_in_the_script_that_was_seen_stays_latin() throws IOException {
    assertThat(words(recognition(30))).containsOnly("sure");
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
    BufferedImage page = new BufferedImage(500, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = page.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, 500, 400);
    paper.setColor(Color.BLACK);
    for (int line = 0; line < 6; line++) {
      paper.fillRect(100, 20 + 60 * line, 300, 20);
    }
    paper.dispose();
    return page;
  }

  private Recognition recognition(int japanese) throws IOException {
    String program = PROGRAM.replace("JAPANESE", Integer.toString(japanese));
    return recognition(program, "Latin,Japanese,osd");
  }

  private Recognition recognition(String program, String models) throws IOException {
    Path file = Files.writeString(temp.resolve("tesseract"), program);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new Recognition(Tesseract.told(new String[] {file.toString(), models}));
  }
}
