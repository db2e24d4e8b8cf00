package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.documents.picture.recognized.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static final PictureBox LINE = new PictureBox(100, 50, 200, 20);
  private static final PictureBox BELOW = new PictureBox(100, 90, 200, 20);

  private static SecondLook at(RecognizedWord... words) {
    return SecondLook.at(page(words), List.of(LINE, BELOW));
  }

  private static RecognizedPage page(RecognizedWord... words) {
    return new RecognizedPage(Words.WIDTH, List.of(new RecognizedLine(0, List.of(words))));
  }

  private static List<String> texts(RecognizedPage page) {
    return page.lines().stream().map(RecognizedLine::text).toList();
  }

  @Test
  void what_was_surely_read_is_not_read_again() {
    assertThat(at(word("whichever", 100, 50, 96)).lines()).containsExactly(BELOW);
  }

  @Test
  void a_small_time_that_was_misread_is_not_worth_a_second_look() {
    RecognizedWord time = new RecognizedWord("49057", 260, 58, 40, 12, 48);

    assertThat(at(word("whichever", 100, 50, 96), time, word("other", 100, 90, 96)).lines())
        .isEmpty();
  }

  @Test
  void an_icon_is_not_worth_a_second_look() {
    PictureBox icon = new PictureBox(400, 50, 30, 20);
    RecognizedPage page = page(word("whichever", 100, 50, 96), word("%¥", 400, 50, 0));

    assertThat(SecondLook.at(page, List.of(LINE, icon)).lines()).isEmpty();
  }

  @Test
  void a_face_is_no_line_that_nobody_saw() {
    PictureBox face = new PictureBox(20, 40, 60, 60);

    assertThat(SecondLook.at(page(word("whichever", 100, 50, 96)), List.of(LINE, face)).lines())
        .isEmpty();
  }

  @Test
  void a_picture_made_to_keep_a_reader_busy_is_looked_at_for_no_longer() {
    List<PictureBox> lines =
        IntStream.range(0, 500).mapToObj(i -> new PictureBox(0, 30 * i, 200, 20)).toList();

    assertThat(SecondLook.at(new RecognizedPage(Words.WIDTH, List.of()), lines).lines())
        .hasSize(16);
  }

  @Test
  void a_word_that_is_unsure_again_stays_so() {
    SecondLook look = at(word("whjchever", 100, 50, 40), word("sentence", 200, 50, 96));

    assertThat(texts(look.with(Map.of(LINE, List.of(word("whichever", 100, 50, 88))))))
        .containsExactly("[?] sentence");
  }

  @Test
  void a_name_above_its_time_takes_the_surer_of_two_readings() {
    RecognizedPage thread =
        new RecognizedPage(
            Words.WIDTH,
            List.of(
                new RecognizedLine(
                    0, List.of(word("Ivo", 100, 50, 92), word("Brandli", 150, 50, 38))),
                Words.line(100, 90, "to me 10:02 AM (2 hours ago)")));
    SecondLook look = SecondLook.at(thread, List.of(LINE));

    assertThat(
            texts(
                look.with(
                    Map.of(LINE, List.of(word("Ivo", 100, 50, 92), word("Brandl", 150, 50, 80))))))
        .containsExactly("Ivo Brandl", "to me 10:02 AM (2 hours ago)");
  }

  @Test
  void a_word_that_is_certain_at_last_is_read() {
    SecondLook look = at(word("whjchever", 100, 50, 40), word("sentence", 200, 50, 96));

    assertThat(
            texts(
                look.with(
                    Map.of(
                        LINE,
                        List.of(word("whichever", 101, 51, 95), word("other", 200, 50, 96))))))
        .containsExactly("whichever sentence");
  }

  @Test
  void a_handle_before_a_time_need_not_be_certain() {
    SecondLook look = at(word("meadowlarkjj", 100, 50, 1), word("10:05", 230, 50, 96));

    assertThat(texts(look.with(Map.of(LINE, List.of(word("meadowlark_j", 101, 51, 72))))))
        .containsExactly("meadowlark_j 10:05");
  }

  @Test
  void a_handle_in_a_sentence_has_to_be_certain() {
    SecondLook look = at(word("meadowlarkjj", 100, 50, 1), word("knows", 230, 50, 96));

    assertThat(texts(look.with(Map.of(LINE, List.of(word("meadowlark_j", 101, 51, 72))))))
        .containsExactly("[?] knows");
  }

  @Test
  void a_name_before_a_time_only_has_to_be_surer_than_before() {
    SecondLook look = at(word("Brandi", 100, 50, 61), word("10:05", 230, 50, 96));

    assertThat(texts(look.with(Map.of(LINE, List.of(word("Brandl", 101, 51, 80))))))
        .containsExactly("Brandl 10:05");
    assertThat(texts(look.with(Map.of(LINE, List.of(word("Brandl", 101, 51, 57))))))
        .containsExactly("[?] 10:05");
  }

  @Test
  void a_word_at_the_beginning_of_a_line_stays_in_it() {
    PictureBox renata = new PictureBox(100, 50, 60, 20);
    RecognizedPage page =
        page(word("Renata", 100, 50, 63), word("Selva", 170, 50, 96), word("10:05", 230, 50, 96));

    SecondLook look = SecondLook.at(page, List.of(renata, LINE));

    assertThat(texts(look.with(Map.of(renata, List.of(word("Renata", 100, 50, 92))))))
        .containsExactly("Renata Selva 10:05");
  }

  @Test
  void a_part_of_a_word_does_not_stand_for_it() {
    SecondLook look = at(word("wherever it is", 100, 50, 40));

    assertThat(texts(look.with(Map.of(LINE, List.of(word("where", 100, 50, 96))))))
        .containsExactly("[?]");
  }

  @Test
  void a_line_that_nobody_saw_is_added_where_it_stands() {
    SecondLook look = at(word("whichever", 100, 50, 96));
    RecognizedPage read =
        look.with(Map.of(BELOW, List.of(word("meadowlark_j_at_home", 100, 90, 80))));

    assertThat(texts(read)).containsExactly("whichever", "meadowlark_j_at_home");
  }

  @Test
  void a_line_of_few_or_unsure_letters_is_none() {
    SecondLook look = at(word("whichever", 100, 50, 96));

    assertThat(texts(look.with(Map.of(BELOW, List.of(word("OKm", 100, 90, 96))))))
        .containsExactly("whichever");
    assertThat(
            texts(
                look.with(
                    Map.of(
                        BELOW, List.of(word("meadow", 100, 90, 96), word("lark", 170, 90, 40))))))
        .containsExactly("whichever");
  }
}
