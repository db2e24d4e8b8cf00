package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {
  private static final PictureBox LYING = new PictureBox(3, 5, 10, 4);

  @Test
  void nothing_told_is_upright_and_latin() {
    assertThat(Orientation.of("Too few characters. Skipping this page"))
        .isEqualTo(new Orientation(0, RecognizedScript.LATIN));
    assertThat(Orientation.of("Rotate: a lot\n").turn()).isZero();
  }

  @Test
  void the_turn_and_the_script_are_read() {
    assertThat(Orientation.of("Page number: 0\nRotate: 180\nScript: Cyrillic\n"))
        .isEqualTo(new Orientation(2, RecognizedScript.CYRILLIC));
  }

  @Test
  void a_picture_that_lies_on_its_side_is_put_upright() {
    BufferedImage lying = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
    lying.getRaster().setSample(0, 0, 0, 200);

    BufferedImage upright = new Orientation(1, RecognizedScript.LATIN).upright(lying);

    assertThat(upright.getWidth()).isEqualTo(2);
    assertThat(upright.getHeight()).isEqualTo(3);
    assertThat(upright.getRaster().getSample(1, 0, 0)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void a_word_of_the_upright_picture_is_found_in_the_one_that_lies(int turn) {
    BufferedImage lying = new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_GRAY);
    fill(lying, LYING);
    Orientation orientation = new Orientation(turn, RecognizedScript.LATIN);
    BufferedImage upright = orientation.upright(lying);

    PictureBox back =
        orientation.turnedBack(filled(upright), upright.getWidth(), upright.getHeight());

    assertThat(back).isEqualTo(LYING);
  }

  private static void fill(BufferedImage picture, PictureBox box) {
    for (int x = box.left(); x < box.right(); x++) {
      for (int y = box.top(); y < box.bottom(); y++) {
        picture.getRaster().setSample(x, y, 0, 200);
      }
    }
  }

  private static PictureBox filled(BufferedImage picture) {
    PictureBox all = null;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        if (picture.getRaster().getSample(x, y, 0) == 200) {
          PictureBox pixel = new PictureBox(x, y, 1, 1);
          all = all == null ? pixel : all.and(pixel);
        }
      }
    }
    return Objects.requireNonNull(all);
  }
}
