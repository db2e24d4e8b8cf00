package dev.bonafide.documents.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkLinesTest {
  @Test
  void nothing_is_on_an_empty_page() {
    assertThat(InkLines.of(PaintedInk.page())).isEmpty();
  }

  @Test
  void a_rule_is_no_line() {
    assertThat(InkLines.of(PaintedInk.page(new PictureBox(0, 50, 1000, 2)))).isEmpty();
  }

  @Test
  void words_of_a_line_stay_together() {
    List<PictureBox> lines =
        InkLines.of(
            PaintedInk.page(new PictureBox(100, 50, 200, 20), new PictureBox(310, 50, 200, 20)));

    assertThat(lines).containsExactly(new PictureBox(100, 50, 410, 20));
  }

  @Test
  void two_columns_are_no_line() {
    PictureBox left = new PictureBox(100, 50, 200, 20);
    PictureBox right = new PictureBox(600, 50, 300, 20);

    assertThat(InkLines.of(PaintedInk.page(left, right))).containsExactly(left, right);
  }

  @Test
  void lines_beside_a_face_are_told_apart() {
    PictureBox face = new PictureBox(100, 50, 50, 50);
    PictureBox name = new PictureBox(165, 50, 200, 20);
    PictureBox words = new PictureBox(165, 80, 600, 20);

    assertThat(InkLines.of(PaintedInk.page(face, name, words))).containsExactly(face, name, words);
  }
}
