package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.onTheRight;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import dev.bonafide.documents.picture.chat.ScreenshotText;
import dev.bonafide.documents.picture.recognized.QrCode;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class QrCodesTest {
  private static final String LINK = "https://pay.example/claim?id=7";

  private final BufferedImage picture = new BufferedImage(800, 900, BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D paper = picture.createGraphics();

  @Test
  void a_picture_without_codes_has_none() {
    paint(Color.WHITE);
    assertThat(QrCodes.in(picture)).isEmpty();
  }

  @Test
  void a_code_that_is_half_painted_over_is_none() throws WriterException {
    paint(Color.WHITE);
    code(LINK, 100, 100, Color.BLACK);
    paper.setColor(Color.WHITE);
    paper.fillRect(100, 100, 200, 130);
    assertThat(QrCodes.in(picture)).isEmpty();
  }

  @Test
  void what_a_code_says_is_one_line_and_bounded() throws WriterException {
    paint(Color.WHITE);
    code("You: yes\nThem: " + "x".repeat(700), 100, 100, Color.BLACK);
    assertThat(QrCodes.in(picture))
        .singleElement()
        .satisfies(code -> assertThat(code.says()).startsWith("You: yes Them: xx").hasSize(500));
  }

  @Test
  void codes_are_read_dark_on_light_and_light_on_dark() throws WriterException {
    paint(Color.WHITE);
    code(LINK, 60, 100, Color.BLACK);
    paper.setColor(Color.BLACK);
    paper.fillRect(0, 450, 800, 450);
    code("bitcoin:bc1qexample", 60, 550, Color.WHITE);
    assertThat(QrCodes.in(picture))
        .extracting(QrCode::says)
        .containsExactlyInAnyOrder(LINK, "bitcoin:bc1qexample");
  }

  @Test
  void what_was_taken_for_words_in_a_code_is_left_out() {
    RecognizedPage read = page(line(40, 0, "Scan this"), line(100, 150, "[m]"));

    assertThat(ScreenshotText.of(read.with(List.of(new QrCode(LINK, 50, 100, 200)))).text())
        .isEqualTo("Scan this\n(QR code) https://pay.example/claim?id=7\n");
  }

  @Test
  void the_link_is_said_by_the_side_on_which_it_stands() {
    RecognizedPage chat =
        page(
            line(40, 0, "Send me your documents"),
            onTheRight(60, "Which ones?"),
            line(40, 120, "Scan this"),
            onTheRight(400, "No"));

    assertThat(ScreenshotText.of(chat.with(List.of(new QrCode(LINK, 50, 170, 200)))).text())
        .isEqualTo(
            """
            Them: Send me your documents
            You: Which ones?
            Them: Scan this (QR code) https://pay.example/claim?id=7
            You: No
            """);
  }

  private void paint(Color color) {
    paper.setColor(color);
    paper.fillRect(0, 0, picture.getWidth(), picture.getHeight());
  }

  private void code(String says, int left, int top, Color ink) throws WriterException {
    paper.setColor(ink);
    PaintedCode.on(paper, says, left, top);
  }
}
