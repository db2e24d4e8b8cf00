package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.talkBelow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.picture.pixels.GreyLikeness;
import dev.bonafide.text.Span;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenPictureTest {
  private static final BufferedImage GREY = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);

  private static Optional<PicturePlace> place(WrittenPicture written, String words) {
    int at = written.text().indexOf(words);
    return written.places().of(new Span(at, at + words.length()));
  }

  @Test
  void a_picture_without_words_has_no_places() {
    assertThat(ScreenshotText.of(page()).places()).isEqualTo(PicturePlaces.NONE);
  }

  @Test
  void names_that_are_put_before_messages_have_no_place() {
    WrittenPicture chat = ScreenshotText.of(talkBelow());

    assertThat(place(chat, "You: ")).isEmpty();
    assertThat(place(chat, "Which ones?").map(PicturePlace::bubble)).hasValue(2);
    assertThat(place(chat, "All of them").map(PicturePlace::bubble)).hasValue(3);
  }

  @Test
  void a_sentence_goes_on_where_a_word_would_have_had_just_enough_room() {
    WrittenPicture post =
        ScreenshotText.of(
            page(
                line(40, 0, "prepaid, and we pick all of them up when you leave us"),
                line(40, 30, "Telegram, Signal, or any texts. We'll never"),
                line(40, 60, "send you a check")));

    assertThat(post.text()).contains("We'll never send you a check");
  }

  @Test
  void items_of_a_list_stay_on_lines_of_their_own() {
    WrittenPicture post =
        ScreenshotText.of(
            page(
                line(40, 0, "Please send us all this in one mail, within three days:"),
                line(40, 30, "your passport"),
                line(40, 60, "a selfie with the date")));

    assertThat(post.text()).contains("your passport\na selfie");
  }

  @Test
  void a_post_has_places_and_no_messages() {
    WrittenPicture post = ScreenshotText.of(page(line(40, 80, "Remote job"), line(40, 200, "Now")));

    assertThat(place(post, "job").map(PicturePlace::bubble)).hasValue(0);
    assertThat(place(post, "Now").map(place -> place.box().top())).hasValue(200);
  }

  @Test
  void what_was_left_out_of_the_text_leaves_no_place_that_is_wrong() {
    WrittenPicture odd = ScreenshotText.of(page(line(40, 80, "Re\u0007mote job")));
    ParsedDocument read =
        new DraftWriter(1000).text(odd.text()).draft().placed(odd.text(), odd.places());

    assertThat(read.text()).isEqualTo("Remote job\n");
    assertThat(read.places()).isEqualTo(PicturePlaces.NONE);
  }

  @Test
  void of_a_picture_that_is_read_larger_or_smaller_the_pixels_are_its_own() {
    GreyLikeness doubled = new GreyLikeness(GREY, 2);
    GreyLikeness third = new GreyLikeness(GREY, 1 / 3.0);

    assertThat(doubled.original(new PictureBox(101, 40, 10, 9)))
        .isEqualTo(new PictureBox(50, 20, 6, 5));
    assertThat(third.original(new PictureBox(10, 4, 5, 2)))
        .isEqualTo(new PictureBox(30, 12, 15, 6));
  }
}
