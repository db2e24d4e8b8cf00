package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrientationTest {
  @Test
  void nothing_told_is_upright_and_latin() {
    Orientation upright = new Orientation(false, RecognizedScript.LATIN);

    assertThat(Orientation.of("Too few characters. Skipping this page")).isEqualTo(upright);
    assertThat(Orientation.of("Rotate: a lot\n")).isEqualTo(upright);
    assertThat(Orientation.of("Page number: 0\nRotate: 0\nScript: Latin\n")).isEqualTo(upright);
  }

  @Test
  void the_turn_and_the_script_are_read() {
    assertThat(Orientation.of("Page number: 0\nRotate: 180\nScript: Cyrillic\n"))
        .isEqualTo(new Orientation(true, RecognizedScript.CYRILLIC));
  }
}
