package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.documents.picture.chat.ScreenshotText;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.Words;
import dev.bonafide.documents.picture.tesseract.RecognizedScript;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
        *) echo read >> "$0.calls"
           sure=SURE
           if [ "$(wc -l < "$0.calls")" -gt FIRST ]; then sure=96; fi
           for word in one two three four
           do printf '5\\t1\\t1\\t1\\t1\\t1\\t40\\t40\\t60\\t20\\t%s\\t%s\\n' $sure $word
           done ;;
      esac
      """;

  private static final BufferedImage BLANK =
      new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);

  @TempDir Path temp;

  @Test
  void a_picture_in_a_script_without_a_model_is_refused_with_what_its_sender_can_do()
      throws IOException {
    Recognition latin = sure(19, "Latin,osd");

    assertThatThrownBy(() -> latin.of(BLANK))
        .isInstanceOf(Unparsable.class)
        .hasMessage(
            "is a picture in Japanese script, which cannot be read on this server;"
                + " paste its words as text");
  }

  @Test
  void a_link_in_a_code_is_read_whatever_script_is_around_it() throws Exception {
    BufferedImage poster = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = poster.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, 400, 400);
    paper.setColor(Color.BLACK);
    PaintedCode.on(paper, "https://pay.example/claim", 70, 120);
    paper.dispose();

    RecognizedPage read = sure(19, "Latin,osd").of(poster);

    assertThat(ScreenshotText.of(read).text()).contains("https://pay.example/claim");
    assertThat(read.mark()).isEqualTo("\n[not read: Japanese script]");
  }

  @Test
  void surely_read_words_beside_a_script_without_a_model_are_kept() {
    RecognizedPage some = Words.page(Words.line(40, 0, "Send 300 EUR"));

    RecognizedPage kept = Recognition.unlessEmpty(some.missing(RecognizedScript.JAPANESE));

    assertThat(kept.lines()).hasSize(1);
    assertThat(kept.mark()).contains("Japanese");
  }

  @Test
  void a_scan_is_refused_only_where_no_page_can_be_read() throws IOException {
    ScannedPages none = new ScannedPages(sure(19, "Latin,osd"));
    byte[] scan = twoPages();

    assertThatThrownBy(() -> none.parse(scan, Unhurried.LIMITS))
        .isInstanceOf(Unparsable.class)
        .hasMessageContaining("in Japanese script");
  }

  @Test
  void a_page_in_a_script_without_a_model_does_not_lose_the_others() throws IOException {
    ScannedPages some = new ScannedPages(sure(19, "Latin,osd", 2));

    assertThat(some.parse(twoPages(), Unhurried.LIMITS).text())
        .isEqualTo("\n[not read: Japanese script]\n\f\none two three four\n");
  }

  private static byte[] twoPages() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      document.save(out);
    }
    return out.toByteArray();
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
    return sure(confidence, models, 1_000);
  }

  /** Sure of everything after the first readings. */
  private Recognition sure(int confidence, String models, int first) throws IOException {
    String program =
        PROGRAM
            .replace("SURE", Integer.toString(confidence))
            .replace("FIRST", Integer.toString(first));
    Path file = Files.writeString(temp.resolve("tesseract"), program);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new Recognition(Tesseract.told(new String[] {file.toString(), models}));
  }
}
