package dev.bonafide.casefile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bonafide.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturePlacesTest {
  /** {@code send it now} in two lines of one message, {@code ok} in the next. */
  private static final PicturePlaces CHAT =
      new PicturePlaces(
          List.of(
              word(0, 4, 1, new PictureBox(10, 20, 40, 12)),
              word(5, 7, 1, new PictureBox(55, 20, 20, 12)),
              word(8, 11, 1, new PictureBox(10, 40, 30, 12)),
              word(12, 14, 2, new PictureBox(200, 80, 20, 12))));

  private static PictureWord word(int start, int end, int bubble, PictureBox box) {
    return new PictureWord(new Span(start, end), new PicturePlace(1, bubble, box));
  }

  @Test
  void what_no_picture_can_have_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PictureBox(-1, 0, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PictureBox(0, 0, 1, Integer.MAX_VALUE));
    PictureBox box = new PictureBox(0, 0, 1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> new PicturePlace(0, 1, box));
    assertThatIllegalArgumentException().isThrownBy(() -> new PicturePlace(1, -1, box));
  }

  @Test
  void words_that_were_read_from_no_picture_have_no_place() {
    assertThat(PicturePlaces.NONE.of(new Span(0, 10))).isEmpty();
    assertThat(PicturePlaces.NONE.last()).isZero();
    assertThat(CHAT.of(new Span(4, 5))).isEmpty();
    assertThat(CHAT.of(new Span(50, 60))).isEmpty();
  }

  @Test
  void a_quote_over_two_lines_has_the_place_around_both() {
    assertThat(CHAT.of(new Span(5, 11)))
        .hasValue(new PicturePlace(1, 1, new PictureBox(10, 20, 65, 32)));
  }

  @Test
  void a_quote_over_two_messages_has_its_place_in_the_first() {
    assertThat(CHAT.of(new Span(8, 14)))
        .hasValue(new PicturePlace(1, 1, new PictureBox(10, 40, 30, 12)));
  }

  @Test
  void a_part_of_a_word_has_the_place_of_the_word() {
    assertThat(CHAT.of(new Span(13, 14)))
        .hasValue(new PicturePlace(1, 2, new PictureBox(200, 80, 20, 12)));
  }

  @Test
  void pictures_are_counted_behind_those_before_them() {
    assertThat(CHAT.behind(4).of(new Span(0, 2)).map(PicturePlace::picture)).hasValue(5);
    assertThat(CHAT.behind(4).last()).isEqualTo(5);
    assertThat(CHAT.behind(0)).isSameAs(CHAT);
  }

  @Test
  void a_part_of_the_text_keeps_the_places_of_its_own_words() {
    PicturePlaces part = CHAT.within(new Span(5, 11)).movedBy(2);

    assertThat(part.words()).hasSize(2);
    assertThat(part.words().getFirst().span()).isEqualTo(new Span(2, 4));
    assertThat(PicturePlaces.all(List.of(part, CHAT)).words()).hasSize(6);
  }
}
