package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class OrientationTest {

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
}
