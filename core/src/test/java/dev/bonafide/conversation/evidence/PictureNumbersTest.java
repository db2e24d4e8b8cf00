package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureNumbersTest {
  private final PictureNumbers numbers = new PictureNumbers("photo");

  @Test
  void a_picture_that_could_not_be_read_keeps_its_number() {
    numbers.unread("first.PNG");
    numbers.unread("second.heic");

    assertThat(number("third.png", 1)).isEqualTo(3);
  }

  @Test
  void a_photo_without_a_name_keeps_its_number_too() {
    numbers.unread("photo");

    assertThat(number("photo", 1)).isEqualTo(2);
  }

  @Test
  void a_picture_without_a_placed_word_is_counted() {
    Exhibit _ = numbers.next(Exhibit.of("code.png", null, "https://example.org"));

    assertThat(number("b.png", 1)).isEqualTo(2);
  }

  @Test
  void other_files_are_not_counted_read_or_not() {
    numbers.unread("talk.docx");
    numbers.unread("photo release.pdf");
    Exhibit _ = numbers.next(Exhibit.of("photography.txt", null, "Hello"));

    assertThat(number("a.png", 1)).isEqualTo(1);
  }

  @Test
  void each_page_of_a_scan_is_counted() {
    assertThat(number("scan.pdf", 3)).isEqualTo(3);
    assertThat(number("a.png", 1)).isEqualTo(4);
    assertThat(numbers.last()).isEqualTo(4);
  }

  /** The number of an exhibit's last picture. */
  private int number(String name, int pictures) {
    List<PictureWord> words =
        IntStream.rangeClosed(1, pictures)
            .mapToObj(at -> new PicturePlace(at, 0, new PictureBox(0, 0, 9, 9)))
            .map(place -> new PictureWord(new Span(0, 1), place))
            .toList();
    return numbers
        .next(Exhibit.of(name, null, "x").placed(new PicturePlaces(words)))
        .places()
        .last();
  }
}
