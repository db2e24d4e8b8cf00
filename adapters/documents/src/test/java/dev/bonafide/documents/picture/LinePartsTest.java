package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.PaintedInk;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePartsTest {
  private static final PictureBox NAME = new PictureBox(100, 50, 300, 20);
  private static final RecognizedPage NOTHING_READ = page();

  @Test
  void a_picture_without_lines_has_no_parts() {
    assertThat(parts(NOTHING_READ)).isEmpty();
  }

  @Test
  void more_lines_than_a_screen_has_stay_whole() {
    RecognizedPage read = page(new RecognizedLine(0, List.of(word("10:04", 250, 50, 96))));
    List<PictureBox> lines = Collections.nCopies(301, NAME);

    assertThat(LineParts.of(PaintedInk.page(NAME), lines, read)).isEqualTo(lines);
  }

  @Test
  void a_line_that_was_not_read_stays_whole() {
    assertThat(parts(NOTHING_READ, NAME)).containsExactly(NAME);
  }

  @Test
  void a_name_ends_before_the_words_of_a_program() {
    RecognizedPage read = page(new RecognizedLine(0, List.of(word("10:04", 250, 50, 96))));

    assertThat(partsOf(NAME, List.of(box(100, 80), box(250, 150)), read))
        .containsExactly(box(100, 80), box(180, 220));
  }

  @Test
  void the_dot_before_a_time_is_no_part_of_the_name() {
    RecognizedLine read =
        new RecognizedLine(0, List.of(word("·", 220, 50, 55), word("10:04", 250, 50, 96)));

    assertThat(partsOf(NAME, List.of(box(100, 80), box(220, 4), box(250, 150)), page(read)))
        .containsExactly(box(100, 80), box(180, 220));
  }

  @Test
  void a_time_that_is_unsure_before_half_of_the_day_is_a_programs_all_the_same() {
    RecognizedLine read =
        new RecognizedLine(0, List.of(word("-10:04", 240, 50, 57), word("AM", 310, 50, 94)));

    assertThat(partsOf(NAME, List.of(box(100, 80), box(240, 160)), page(read)))
        .containsExactly(box(100, 80), box(180, 220));
  }

  @Test
  void a_line_of_nothing_but_a_programs_words_stays_whole() {
    RecognizedPage read = page(new RecognizedLine(0, List.of(word("10:04", 102, 50, 96))));

    assertThat(parts(read, NAME)).containsExactly(NAME);
  }

  @Test
  void the_initials_in_a_face_are_apart_from_the_name_beside_it() {
    assertThat(aboveThreeLines(List.of(box(50, 30), box(100, 300))))
        .startsWith(box(50, 40), box(98, 302));
  }

  @Test
  void a_word_that_goes_on_behind_the_margin_is_not_cut() {
    assertThat(aboveThreeLines(List.of(box(50, 350)))).startsWith(box(50, 350));
  }

  @Test
  void a_time_in_small_letters_at_the_end_of_a_message_is_apart_and_no_higher_than_it_is() {
    PictureBox time = new PictureBox(340, 58, 60, 10);

    assertThat(partsOf(NAME, List.of(box(100, 200), time), NOTHING_READ))
        .containsExactly(box(100, 238), new PictureBox(338, 58, 62, 10));
  }

  @Test
  void dots_at_the_end_are_no_time() {
    PictureBox dots = new PictureBox(380, 66, 20, 4);

    assertThat(partsOf(NAME, List.of(box(100, 250), dots), NOTHING_READ)).containsExactly(NAME);
  }

  @Test
  void small_letters_as_close_as_words_are_belong_to_them() {
    PictureBox letters = new PictureBox(306, 58, 94, 10);

    assertThat(partsOf(NAME, List.of(box(100, 200), letters), NOTHING_READ)).containsExactly(NAME);
  }

  @Test
  void a_figure_as_high_as_the_words_before_it_is_one_of_them() {
    assertThat(partsOf(NAME, List.of(box(100, 200), box(340, 60)), NOTHING_READ))
        .containsExactly(NAME);
  }

  @Test
  void a_line_of_nothing_but_small_letters_stays_whole() {
    PictureBox small = new PictureBox(340, 58, 60, 10);
    PictureBox usual = new PictureBox(100, 100, 300, 20);

    assertThat(LineParts.of(PaintedInk.page(small, usual), List.of(small, usual), NOTHING_READ))
        .containsExactly(small, usual);
  }

  private static PictureBox box(int left, int width) {
    return new PictureBox(left, 50, width, 20);
  }

  private static List<PictureBox> parts(RecognizedPage read, PictureBox... lines) {
    return LineParts.of(PaintedInk.page(lines), List.of(lines), read);
  }

  private static List<PictureBox> partsOf(
      PictureBox line, List<PictureBox> ink, RecognizedPage read) {
    return LineParts.of(PaintedInk.page(ink.toArray(PictureBox[]::new)), List.of(line), read);
  }

  /** The parts of a line that begins before the margin of three others. */
  private static List<PictureBox> aboveThreeLines(List<PictureBox> ink) {
    List<PictureBox> lines = new ArrayList<>(List.of(box(50, 350)));
    List<PictureBox> inked = new ArrayList<>(ink);
    for (int top = 100; top <= 180; top += 40) {
      lines.add(new PictureBox(100, top, 300, 20));
      inked.add(lines.getLast());
    }
    return LineParts.of(PaintedInk.page(inked.toArray(PictureBox[]::new)), lines, NOTHING_READ);
  }
}
