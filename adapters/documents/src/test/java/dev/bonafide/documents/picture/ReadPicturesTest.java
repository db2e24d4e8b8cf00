package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.WriterException;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.documents.intake.Opened;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.Span;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the program itself; skipped where it is not installed, unless it is required. */
class ReadPicturesTest {
  private static final String CHAT =
      """
      Daniel Park: My camera is broken, can we do the interview by text only?
      You: We need to see you for it.
      Daniel Park: Then my cousin joins the call instead of me.
      """;

  @BeforeEach
  void the_program_is_there() {
    boolean required = "required".equals(System.getenv("BONAFIDE_TESSERACT"));
    assumeTrue(required || Tesseract.onPath().isPresent(), "tesseract is not installed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void a_chat_in_a_screenshot_is_read_with_its_sides(String sort) throws IOException {
    assertThat(read(talk(PaintedChat.light(560)).as(sort))).isEqualTo(CHAT);
  }

  @Tag("long")
  @Test
  void a_dark_screenshot_is_read_like_a_light_one() throws IOException {
    assertThat(read(talk(PaintedChat.dark(560)).as("png"))).isEqualTo(CHAT);
  }

  @Tag("long")
  @Test
  void a_screenshot_that_stands_on_its_head_is_turned() throws IOException {
    byte[] upright =
        PaintedChat.light(700)
            .left("My camera is broken, can we do the interview by text only?")
            .left("My cousin will join the call instead of me, and we share the salary.")
            .left("He has the same voice as I have, nobody will hear a difference.")
            .as("png");

    assertThat(read(turned(upright))).contains("cousin will join the call instead of me");

    PictureBox standing = box(upright, "cousin will join");
    PictureBox turned = box(turned(upright), "cousin will join");
    assertThat(turned.left()).isCloseTo(780 - standing.right(), within(4));
    assertThat(turned.top()).isCloseTo(700 - standing.bottom(), within(4));
  }

  @Test
  void a_word_is_placed_in_the_pixels_of_the_picture_whatever_was_read_of_it() throws IOException {
    byte[] chat = talk(PaintedChat.light(560)).as("png");
    Exhibit read = Opened.of("screenshot.png", chat).getFirst();
    int at = read.text().indexOf("We need to see");

    PicturePlace place = read.places().of(new Span(at, at + 14)).orElseThrow();

    assertThat(place.picture()).isOne();
    assertThat(place.bubble()).isEqualTo(2);
    // The bubble on the right, drawn 24 pixels from the edge, is one line of 28 points.
    assertThat(place.box().left()).isGreaterThan(300);
    assertThat(place.box().right()).isLessThan(780 - 24);
    assertThat(place.box().height()).isBetween(18, 40);
  }

  private static PictureBox box(byte[] picture, String words) {
    Exhibit read = Opened.of("screenshot.png", picture).getFirst();
    int at = read.text().indexOf(words);
    return read.places().of(new Span(at, at + words.length())).orElseThrow().box();
  }

  @Tag("long")
  @Test
  void a_code_is_a_link_that_its_side_sent() throws IOException, WriterException {
    byte[] chat =
        PaintedChat.light(900)
            .left("To start you pay a small deposit.")
            .right("Where do I pay it?")
            .leftCode("https://pay.example/claim?id=7")
            .right("We should meet first.")
            .left("This is the last step.")
            .as("png");

    assertThat(read(chat))
        .contains("Them: (QR code) https://pay.example/claim?id=7\nYou: We should meet first.");
  }

  @Tag("long")
  @Test
  void russian_is_read_where_its_letters_are_installed() throws IOException {
    assumeTrue(
        Tesseract.installed(Tesseract.onPath().orElseThrow()).stream()
            .anyMatch(one -> one.contains("Cyrillic") || one.equals("rus")),
        "no Cyrillic model is installed");
    byte[] chat =
        PaintedChat.light(500)
            .left("Камера сломана, давайте проведём собеседование в чате.")
            .right("Нам нужно вас увидеть.")
            .left("Тогда вместо меня придёт мой брат.")
            .as("png");

    assertThat(read(chat)).contains("You: Нам нужно вас увидеть.", "придёт мой брат");
  }

  @Test
  void a_picture_without_words_says_so() throws IOException {
    byte[] empty = PaintedChat.light(200).as("png");

    assertThatThrownBy(() -> read(empty))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("no words can be read");
  }

  private static PaintedChat talk(PaintedChat chat) {
    return chat.head("Daniel Park online")
        .left("My camera is broken, can we do the interview by text only?")
        .right("We need to see you for it.")
        .left("Then my cousin joins the call instead of me.");
  }

  private static byte[] turned(byte[] png) throws IOException {
    BufferedImage upright = ImageIO.read(new ByteArrayInputStream(png));
    AffineTransform how =
        AffineTransform.getRotateInstance(
            Math.PI, upright.getWidth() / 2.0, upright.getHeight() / 2.0);
    BufferedImage head =
        new AffineTransformOp(how, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(head, "png", out);
    return out.toByteArray();
  }

  private static String read(byte[] picture) {
    return Opened.of("screenshot.png", picture).stream()
        .map(Exhibit::text)
        .reduce("", String::concat);
  }
}
