package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.PaintedInk;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.documents.picture.recognized.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinesReadTest {
  private static final PictureBox LINE = new PictureBox(100, 50, 200, 20);

  @Test
  void a_line_of_words_that_are_unsure_is_left() {
    LinesRead read = read(Words.word("wxyzwxyzwxyzwxyzwxyz", 100, 50, 30));

    assertThat(read.isAll()).isFalse();
    assertThat(read.left()).containsExactly(LINE);
  }

  @Test
  void a_time_at_its_end_reads_no_line() {
    assertThat(read(Words.word("10:04", 250, 50, 96)).left()).containsExactly(LINE);
  }

  @Test
  void sure_words_read_a_line() {
    LinesRead read =
        read(Words.word("whichever", 100, 50, 96), Words.word("sentence", 210, 50, 96));

    assertThat(read.isAll()).isTrue();
    assertThat(read.left()).isEmpty();
  }

  @Test
  void a_line_that_could_be_a_name_in_another_script_is_foreign_though_it_was_read() {
    LinesRead read =
        read(Words.word("AFAFAFAFAFAFAF", 100, 50, 72), Words.word("10:07", 250, 50, 96));

    assertThat(read.left()).isEmpty();
    assertThat(read.foreign()).containsExactly(LINE);
  }

  @Test
  void a_line_of_certain_words_is_not_foreign() {
    assertThat(read(Words.word("to me and all others", 100, 50, 96)).foreign()).isEmpty();
  }

  @Test
  void one_line_tells_nobody_that_a_picture_is_upright() {
    assertThat(read(Words.word("twenty letters of it", 100, 50, 96)).areSome()).isFalse();
  }

  @Test
  void a_name_of_another_script_and_the_time_behind_it_are_one_line() {
    RecognizedPage latin =
        Words.page(new RecognizedLine(0, List.of(Words.word("10:07", 250, 50, 96))));
    LinesRead cut = LinesRead.of(PaintedInk.page(LINE), latin).cut(PaintedInk.page(LINE), latin);
    PictureBox name = cut.foreign().getFirst();

    RecognizedPage completed =
        cut.completed(Words.WIDTH, Map.of(name, List.of(Words.word("小川", 100, 50, 93))));

    assertThat(completed.lines()).extracting(RecognizedLine::text).containsExactly("小川 10:07");
  }

  @Test
  void a_message_and_the_time_in_small_letters_behind_it_are_one_line() {
    PictureBox message = new PictureBox(100, 50, 130, 20);
    PictureBox time = new PictureBox(260, 58, 40, 10);
    LinesRead cut =
        LinesRead.of(PaintedInk.page(message, time), Words.page())
            .cut(PaintedInk.page(message, time), Words.page());

    RecognizedPage completed =
        cut.completed(
            Words.WIDTH,
            Map.of(
                cut.foreign().getFirst(), List.of(Words.word("네", 100, 50, 93)),
                cut.foreign().getLast(), List.of(Words.word("10:07", 260, 58, 41))));

    assertThat(completed.lines()).extracting(RecognizedLine::text).containsExactly("네 [?]");
  }

  private static LinesRead read(RecognizedWord... words) {
    return LinesRead.of(
        PaintedInk.page(LINE),
        new RecognizedPage(Words.WIDTH, List.of(new RecognizedLine(0, List.of(words)))));
  }
}
