package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Opened;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureFormatTest {

  @Test
  void without_the_program_the_refusal_says_what_is_missing() throws IOException {
    PictureFormat format = new PictureFormat(Optional.empty());
    Handed picture = handed(PaintedChat.light(100).left("Hello").as("png"));

    assertThat(format.fits(picture)).isTrue();
    assertThatThrownBy(() -> format.open(picture, Opened.intake()))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("is a picture")
        .hasMessageContaining("cannot be read on this server; paste its words as text");
  }

  @Test
  void a_program_that_cannot_be_run_is_a_picture_that_could_not_be_read() throws IOException {
    PictureFormat format = new PictureFormat(Optional.of(Path.of("/nowhere/tesseract")));
    Handed picture = handed(PaintedChat.light(100).left("Hello").as("png"));

    assertThatThrownBy(() -> format.open(picture, Opened.intake()))
        .isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void text_that_speaks_of_pictures_is_none() throws IOException {
    Handed text = handed("PNG and WEBP are formats".getBytes(StandardCharsets.UTF_8));

    assertThat(new PictureFormat(Optional.empty()).fits(text)).isFalse();
  }

  private static Handed handed(byte[] bytes) {
    return new Handed("screenshot.png", null, new Content.InMemory(bytes));
  }
}
