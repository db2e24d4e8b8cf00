package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Names that are read in letters that look the same, in several parts, or with a sign behind. */
class AlikeNamesTest {

  @Test
  void a_name_in_letters_that_look_the_same_is_told_as_it_was_read_most_often() {
    RecognizedPage chat =
        page(
            line(190, 0, "ハン・ジウォン 10:02"),
            line(190, 30, "May I send it elsewhere?"),
            line(190, 100, "日下部(情シス 10:03"),
            line(190, 130, "Where to?"),
            line(190, 200, "ハシ・ジウォン 10:04"),
            line(190, 230, "My new flat"),
            line(190, 300, "日下部(情シス) 10:05"),
            line(190, 330, "Fine"),
            line(190, 400, "ハン・ジウォン 10:06"),
            line(190, 430, "Thanks"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            ハン・ジウォン: May I send it elsewhere?
            日下部(情シス): Where to?
            ハン・ジウォン: My new flat
            日下部(情シス): Fine
            ハン・ジウォン: Thanks
            """);
  }

  @Test
  void unsure_letters_within_a_word_make_a_name_no_longer() {
    RecognizedPage chat = twice(AlikeNamesTest::talent, "빈시우 10:03");

    assertThat(ScreenshotText.of(chat).text())
        .contains("빈시우: Where?\n")
        .endsWith("Talent: At home\n");
  }

  /** A chat in which one writes twice, and someone else in between. */
  private static RecognizedPage twice(IntFunction<RecognizedLine> name, String other) {
    return page(
        name.apply(0),
        line(190, 30, "You start on Monday"),
        line(190, 100, other),
        line(190, 130, "Where?"),
        name.apply(200),
        line(190, 230, "At home"));
  }

  private static RecognizedLine talent(int top) {
    return new RecognizedLine(
        0,
        List.of(
            word("Grace", 190, top, 95),
            word("Yoo", 250, top, 48),
            word("@", 290, top, 90),
            word("로", 310, top, 0).apart(false),
            word("바링크", 330, top, 82).apart(false),
            word("Talent", 380, top, 95),
            word("10:05", 460, top, 93)));
  }

  @Test
  void figures_behind_a_name_that_are_no_date_belong_to_it() {
    RecognizedPage chat =
        page(
            line(190, 0, "류정훈 010 Today at 10:02"),
            line(190, 30, "One question"),
            line(190, 100, "Minseo Ahn 24/12 10:03"),
            line(190, 130, "Yes?"),
            line(190, 200, "We have 300 at 10:04"),
            line(190, 230, "Where are you?"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("류정훈 010: One question\nMinseo Ahn: Yes? We have 300 at 10:04 Where are you?\n");
  }

  @Test
  void two_people_whose_names_look_the_same_stay_two() {
    RecognizedPage chat =
        page(
            line(190, 0, "リン 10:02"),
            line(190, 30, "Where is it?"),
            line(190, 100, "リツ 10:03"),
            line(190, 130, "In Lisbon"),
            line(190, 200, "リン 10:04"),
            line(190, 230, "Since when?"),
            line(190, 300, "リツ 10:05"),
            line(190, 330, "Since May"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("リン: Where is it?\nリツ: In Lisbon\nリン: Since when?\nリツ: Since May\n");
  }
}
