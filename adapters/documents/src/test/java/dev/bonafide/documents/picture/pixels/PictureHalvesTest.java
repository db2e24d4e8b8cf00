package dev.bonafide.documents.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PictureHalvesTest {
  private static final int WIDTH = 100;
  private static final int HEIGHT = 400;

  /** Lines of 20 rows, 10 apart, but 30 below row 210. */
  private static final int[] TWO_PARAGRAPHS = {10, 40, 70, 100, 130, 160, 190, 240, 270, 300, 330};

  @Test
  void a_tall_picture_is_cut_between_paragraphs() {
    PictureHalves halves = PictureHalves.of(lines(WIDTH, TWO_PARAGRAPHS)).orElseThrow();

    assertThat(halves.cut()).isEqualTo(225);
    assertThat(halves.isBetweenParagraphs()).isTrue();
    assertThat(halves.upper().getHeight()).isEqualTo(225);
    assertThat(halves.lower().getHeight()).isEqualTo(175);
  }

  @Test
  void a_single_paragraph_is_cut_between_its_lines() {
    int[] paragraph = {10, 40, 70, 100, 130, 160, 190, 220, 250, 280, 310, 340};

    PictureHalves halves = PictureHalves.of(lines(WIDTH, paragraph)).orElseThrow();

    assertThat(halves.cut()).isEqualTo(185);
    assertThat(halves.isBetweenParagraphs()).isFalse();
  }

  @Test
  void where_a_paragraph_ends_near_an_edge_another_one_is_cut() {
    int[] early = {10, 70, 100, 130, 160, 190, 220, 250, 280, 310, 340};

    PictureHalves halves = PictureHalves.of(lines(WIDTH, early)).orElseThrow();

    assertThat(halves.cut()).isEqualTo(185);
    assertThat(halves.isBetweenParagraphs()).isFalse();
  }

  @Test
  void a_sheet_of_paper_and_a_desktop_are_not_cut() {
    assertThat(PictureHalves.of(lines(HEIGHT * 10 / 14, TWO_PARAGRAPHS))).isEmpty();
    assertThat(PictureHalves.of(lines(HEIGHT * 2, TWO_PARAGRAPHS))).isEmpty();
  }

  @Test
  void a_picture_with_little_below_or_above_is_not_cut() {
    int[] photoAndLine = {100, 115, 130, 145, 160, 175, 300};

    assertThat(PictureHalves.of(lines(WIDTH, photoAndLine))).isEmpty();
  }

  @Test
  void an_empty_picture_is_not_cut() {
    assertThat(PictureHalves.of(lines(WIDTH))).isEmpty();
  }

  @Property
  void halves_are_the_whole_picture_and_no_letter_is_cut(
      @ForAll @Size(max = 12) int @IntRange(max = 380) [] tops) {
    BufferedImage grey = lines(WIDTH, tops);

    PictureHalves.of(grey)
        .ifPresent(
            halves -> {
              byte[] all = new byte[WIDTH * HEIGHT];
              byte[] upper = Pixels.of(halves.upper());
              System.arraycopy(upper, 0, all, 0, upper.length);
              byte[] lower = Pixels.of(halves.lower());
              System.arraycopy(lower, 0, all, upper.length, lower.length);
              assertThat(all).isEqualTo(Pixels.of(grey));
              assertThat(Arrays.copyOf(lower, WIDTH)).containsOnly(255);
            });
  }

  private static BufferedImage lines(int width, int... tops) {
    return PaintedInk.lines(width, HEIGHT, tops);
  }
}
