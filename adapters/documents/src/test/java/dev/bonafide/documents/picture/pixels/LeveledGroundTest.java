package dev.bonafide.documents.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LeveledGroundTest {
  private static final Color BUBBLE = new Color(0x60, 0x60, 0x60);
  private static final int INK = 0xF0;

  @Test
  void a_picture_with_one_ground_stays_as_it_is() {
    BufferedImage page = page();

    assertThat(LeveledGround.level(page)).isFalse();
    assertThat(level(page, 5, 5)).isEqualTo(0x12);
  }

  @Test
  void a_face_is_no_other_ground() {
    BufferedImage page = page();
    fill(page, BUBBLE, 0, 0, 40, 40);

    assertThat(LeveledGround.level(page)).isFalse();
  }

  @Test
  void words_are_dark_on_white_on_every_ground() {
    BufferedImage page = page();
    fill(page, BUBBLE, 200, 100, 380, 300);
    fill(page, new Color(INK, INK, INK), 250, 200, 260, 204);
    fill(page, new Color(INK, INK, INK), 50, 50, 60, 54);

    assertThat(LeveledGround.level(page)).isTrue();
    assertThat(level(page, 300, 250)).as("in the bubble").isGreaterThan(240);
    assertThat(level(page, 100, 350)).as("beside it").isGreaterThan(240);
    assertThat(level(page, 255, 202)).as("a letter in it").isLessThan(60);
    assertThat(level(page, 55, 52)).as("a letter beside it").isLessThan(60);
  }

  @Test
  void letters_in_the_color_of_another_ground_stay_letters() {
    BufferedImage page = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
    fill(page, Color.WHITE, 0, 0, 400, 400);
    fill(page, BUBBLE, 100, 100, 380, 300);
    for (int letter = 120; letter < 360; letter += 24) {
      fill(page, Color.WHITE, letter, 150, letter + 9, 190);
    }

    assertThat(LeveledGround.level(page)).isTrue();
    assertThat(level(page, 124, 170)).as("a thick white letter").isLessThan(60);
    assertThat(level(page, 135, 170)).as("between letters").isGreaterThan(240);
    assertThat(level(page, 50, 50)).as("beside the bubble").isGreaterThan(240);
  }

  @Test
  void a_bubble_has_no_outline() {
    BufferedImage page = page();
    fill(page, BUBBLE, 200, 100, 380, 300);
    fill(page, new Color(0x38, 0x38, 0x38), 199, 100, 200, 300);

    assertThat(LeveledGround.level(page)).isTrue();
    assertThat(level(page, 199, 200)).isGreaterThan(240);
  }

  private static BufferedImage page() {
    BufferedImage page = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
    page.getRaster().setPixels(0, 0, 400, 400, filled(400 * 400, 0x12));
    return page;
  }

  private static int[] filled(int size, int value) {
    int[] values = new int[size];
    Arrays.fill(values, value);
    return values;
  }

  private static void fill(BufferedImage page, Color color, int x, int y, int right, int bottom) {
    int size = (right - x) * (bottom - y);
    page.getRaster().setPixels(x, y, right - x, bottom - y, filled(size, color.getRed()));
  }

  private static int level(BufferedImage page, int x, int y) {
    return page.getRaster().getSample(x, y, 0);
  }
}
