package dev.bonafide.documents.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LineStripTest {
  private static final PictureBox LEFT = new PictureBox(100, 50, 200, 20);
  private static final PictureBox RIGHT = new PictureBox(600, 200, 300, 20);

  @Test
  void no_lines_make_no_strip() {
    assertThat(LineStrip.of(PaintedInk.page(), List.of())).isEmpty();
  }

  @Test
  void more_lines_than_a_screen_has_make_none() {
    assertThat(LineStrip.of(PaintedInk.page(), Collections.nCopies(301, LEFT))).isEmpty();
  }

  @Test
  void lines_stand_below_each_other_at_one_edge() {
    LineStrip strip = strip();

    List<PictureBox> lines = InkLines.of(strip.picture());

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().left()).isCloseTo(lines.getLast().left(), within(2));
    assertThat(lines.getFirst().height()).isCloseTo(40, within(4));
  }

  @Test
  void a_place_in_the_strip_is_one_in_the_picture() {
    LineStrip strip = strip();
    PictureBox second = InkLines.of(strip.picture()).getLast();

    PictureBox place = strip.original(second);

    assertThat(strip.line(second)).isEqualTo(1);
    assertThat(place.left()).isCloseTo(RIGHT.left(), within(2));
    assertThat(place.top()).isCloseTo(RIGHT.top(), within(2));
    assertThat(place.right()).isCloseTo(RIGHT.right(), within(4));
  }

  @Test
  void a_line_as_wide_as_a_window_is_made_no_larger_than_it_can_be_read() {
    PictureBox wide = new PictureBox(50, 50, 900, 10);

    LineStrip strip = LineStrip.of(PaintedInk.page(wide), List.of(wide)).orElseThrow();

    assertThat(InkLines.of(strip.picture()).getFirst().width()).isCloseTo(2_000, within(8));
  }

  @Test
  void around_the_lines_is_their_own_ground() {
    BufferedImage dim = PaintedInk.page();
    Graphics2D paper = dim.createGraphics();
    paper.setColor(new Color(200, 200, 200));
    paper.fillRect(0, 0, dim.getWidth(), dim.getHeight());
    paper.dispose();

    LineStrip strip = LineStrip.of(dim, List.of(LEFT, RIGHT)).orElseThrow();

    assertThat(Pixels.of(strip.picture())).containsOnly((byte) 200);
  }

  private static Offset<Integer> within(int pixels) {
    return Offset.offset(pixels);
  }

  private static LineStrip strip() {
    return LineStrip.of(PaintedInk.page(LEFT, RIGHT), List.of(LEFT, RIGHT)).orElseThrow();
  }
}
