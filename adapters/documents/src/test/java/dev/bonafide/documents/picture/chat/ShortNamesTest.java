package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of two or three letters in Han and Hangul. */
class ShortNamesTest {

  @Test
  void what_is_made_of_an_emoji_behind_a_name_is_no_part_of_it() {
    RecognizedPage chat =
        page(
            line(190, 0, "유나 매니저. · 10:04 AM"),
            line(190, 30, "Five tasks a day"),
            line(190, 100, "ゆーこ@ | 10:06 AM"),
            line(190, 130, "In my name?"),
            line(190, 200, "유나 매니저. · 10:08 AM"),
            line(190, 230, "Yes"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("유나 매니저: Five tasks a day\nゆーこ: In my name?\n유나 매니저: Yes\n");
  }

  @Test
  void a_name_of_which_other_letters_are_unsure_each_time_is_one() {
    RecognizedPage chat =
        page(
            name(0, word("案内", 190, 0, 93), word("垢", 210, 0, 8)),
            line(190, 30, "You start on Monday"),
            name(100, word("大西", 190, 100, 93)),
            line(190, 130, "Where?"),
            name(200, word("案", 190, 200, 93), word("肉", 200, 200, 8), word("夫", 210, 200, 8)),
            line(190, 230, "At home"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("案内 [?]: You start on Monday\n大西: Where?\n案内 [?]: At home\n");
  }

  /** A name in a script without blanks, and a time behind it. */
  private static RecognizedLine name(int top, RecognizedWord... letters) {
    List<RecognizedWord> words = new ArrayList<>();
    for (RecognizedWord letter : letters) {
      words.add(letter.apart(words.isEmpty()));
    }
    words.add(word("10:04", 260, top, 96));
    return new RecognizedLine(0, words);
  }

  @Test
  void an_emoji_between_a_name_and_its_time_parts_them_no_more() {
    RecognizedPage chat =
        page(
            line(190, 0, "소라언니 10:02 AM"),
            line(190, 30, "Are you still looking?"),
            line(190, 100, "유진"),
            line(330, 102, "10:04 AM"),
            line(190, 130, "I am"),
            line(190, 200, "소라언니 10:06 AM"),
            line(190, 230, "Good"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("소라언니: Are you still looking?\n유진: I am\n소라언니: Good\n");
  }

  @Test
  void words_below_a_time_whose_name_nobody_saw_are_not_given_to_the_one_before() {
    RecognizedPage chat =
        page(
            line(190, 0, "소라언니 10:02 AM"),
            line(190, 30, "Are you still looking?"),
            line(260, 100, "10:04 AM"),
            line(190, 130, "I am"),
            line(190, 200, "소라언니 10:06 AM"),
            line(190, 230, "Good"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("소라언니: Are you still looking?\nSomeone: I am\n소라언니: Good\n");
  }

  @Test
  void a_sentence_before_a_time_is_no_name_for_its_dot() {
    RecognizedPage chat =
        page(
            line(190, 0, "大西 10:07"),
            line(190, 30, "Until when?"),
            line(190, 60, "확인했습니다. 10:30"),
            line(190, 130, "藤村 10:12"),
            line(190, 160, "In 2021"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("大西: Until when? 확인했습니다. 10:30\n藤村: In 2021\n");
  }

  @Test
  void a_name_in_han_that_was_read_in_part_begins_a_message_of_its_own() {
    RecognizedLine unsure =
        new RecognizedLine(
            0,
            List.of(
                word("汤", 190, 100, 93),
                word("萌", 200, 100, 44).apart(false),
                word("10:07", 240, 100, 96)));
    RecognizedPage chat =
        page(
            line(190, 0, "沈曼 10:05"),
            line(190, 30, "You start on Monday"),
            unsure,
            line(190, 130, "Without an interview?"),
            line(190, 200, "沈曼 10:08"),
            line(190, 230, "Yes"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("沈曼: You start on Monday\n汤 [?]: Without an interview?\n沈曼: Yes\n");
  }

  @Test
  void a_name_in_han_with_one_unsure_letter_is_the_same_name() {
    RecognizedLine unsure =
        new RecognizedLine(
            0,
            List.of(
                word("大", 190, 100, 93),
                word("西", 200, 100, 67).apart(false),
                word("10:10", 240, 100, 96)));
    RecognizedPage chat =
        page(
            line(190, 0, "大西 10:07"),
            line(190, 30, "In which warehouse?"),
            unsure,
            line(190, 130, "In what year?"),
            line(190, 200, "藤村 10:12"),
            line(190, 230, "In 2021"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("大西: In which warehouse?\n大西: In what year?\n藤村: In 2021\n");
  }

  @Test
  void unsure_letters_of_a_name_in_han_are_the_sure_ones_with_a_blank_or_without() {
    RecognizedLine unsure =
        new RecognizedLine(
            0,
            List.of(
                word("人", 190, 100, 93),
                word("事", 200, 100, 58).apart(false),
                word("森", 220, 100, 58),
                word("10:10", 250, 100, 96)));
    RecognizedPage chat =
        page(
            line(190, 0, "人事森 10:07"),
            line(190, 30, "One question"),
            unsure,
            line(190, 130, "Another one"),
            line(190, 200, "佐伯 10:12"),
            line(190, 230, "Yes"),
            line(190, 300, "人事 森 10:13"),
            line(190, 330, "Fine"),
            line(190, 400, "人事森 10:14"),
            line(190, 430, "Good"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            人事森: One question
            人事森: Another one
            佐伯: Yes
            人事森: Fine
            人事森: Good
            """);
  }

  @Test
  void a_name_of_two_letters_in_hangul_that_cannot_be_read_gives_its_words_to_nobody_else() {
    RecognizedLine unread =
        new RecognizedLine(0, List.of(word("거란", 190, 100, 11), word("10:03", 240, 100, 96)));
    RecognizedPage chat =
        page(
            line(190, 0, "한결 10:02"),
            line(190, 30, "Do you freelance?"),
            unread,
            line(190, 130, "Why?"),
            line(190, 200, "한결 10:04"),
            line(190, 230, "I need an account"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("한결: Do you freelance?\nSomeone: Why?\n한결: I need an account\n");
  }

  @Test
  void an_unsure_name_in_hangul_with_one_letter_of_a_syllable_misread_is_the_sure_one() {
    assertThat(ScreenshotText.of(interview("면점관")).text())
        .isEqualTo("면접관: Hello\n한도윤: Hi\n면접관: Where were you?\n");
  }

  @Test
  void an_unsure_name_in_hangul_with_another_syllable_is_somebody_elses() {
    assertThat(ScreenshotText.of(interview("면담관")).text()).contains("Someone: Where were you?\n");
  }

  private static RecognizedPage interview(String name) {
    return page(
        line(190, 0, "면접관 10:02"),
        line(190, 30, "Hello"),
        line(190, 100, "한도윤 10:03"),
        line(190, 130, "Hi"),
        new RecognizedLine(0, List.of(word(name, 190, 200, 31), word("10:04", 240, 200, 96))),
        line(190, 230, "Where were you?"));
  }

  @Test
  void an_unsure_name_of_two_words_in_hangul_that_comes_again_is_told() {
    RecognizedPage chat =
        page(
            line(190, 0, "윤서진 10:02"),
            line(190, 30, "Hello"),
            unsure(100, "10:03"),
            line(190, 130, "Take your time"),
            line(190, 200, "윤서진 10:04"),
            line(190, 230, "Now?"),
            unsure(300, "10:05"),
            line(190, 330, "I see you"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("윤서진: Hello\n박 팀장: Take your time\n윤서진: Now?\n박 팀장: I see you\n");
  }

  @Test
  void a_name_in_han_is_the_same_with_a_blank_in_it_or_without() {
    RecognizedPage chat =
        page(
            line(190, 0, "人事 森 10:02"),
            line(190, 30, "Welcome"),
            line(190, 100, "人事森 10:03"),
            line(190, 130, "Two questions"),
            line(190, 200, "人事 森 10:04"),
            line(190, 230, "First"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("人事 森: Welcome\n人事 森: Two questions\n人事 森: First\n");
  }

  @Test
  void unsure_letters_that_come_again_are_one_name_though_others_of_them_are_unsure() {
    RecognizedPage chat =
        page(
            surname(0, 93),
            line(190, 30, "One question"),
            line(190, 100, "佐伯 10:01"),
            line(190, 130, "Yes"),
            surname(200, 58),
            line(190, 230, "Another one"),
            line(190, 300, "佐伯 10:03"),
            line(190, 330, "Yes"),
            surname(400, 93),
            line(190, 430, "Fine"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("人事森: One question\n佐伯: Yes\n人事森: Another one\n佐伯: Yes\n人事森: Fine\n");
  }

  private static RecognizedLine surname(int top, double confidence) {
    return new RecognizedLine(
        0,
        List.of(
            word("人", 190, top, 93),
            word("事", 200, top, confidence).apart(false),
            word("森", 210, top, 58).apart(false),
            word("10:0" + top / 100, 250, top, 96)));
  }

  @Test
  void a_name_with_a_rare_letter_is_told_as_it_was_read_most_often() {
    RecognizedPage chat =
        page(
            line(190, 0, "周敏 10:02"),
            line(190, 30, "Who is it"),
            rare(100, "寝"),
            line(190, 130, "My pen name"),
            rare(200, "究"),
            line(190, 230, "You can look"),
            rare(300, "寝"),
            line(190, 330, "Any time"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("周敏: Who is it\n林子寝: My pen name\n林子寝: You can look\n林子寝: Any time\n");
  }

  private static RecognizedLine rare(int top, String letter) {
    return new RecognizedLine(
        0,
        List.of(
            word("林子", 190, top, 93),
            word(letter, 210, top, 20).apart(false),
            word("10:0" + top / 100, 250, top, 96)));
  }

  @Test
  void an_office_in_brackets_right_behind_a_name_belongs_to_it() {
    RecognizedPage mail =
        page(
            line(190, 0, "면접관(정)"),
            line(190, 30, "to me 10:05 AM (2 hours ago)"),
            line(190, 60, "Bring the card on Monday"),
            line(190, 120, "서하린"),
            line(190, 150, "to me 10:06 AM (2 hours ago)"),
            line(190, 180, "I bring it"));

    assertThat(ScreenshotText.of(mail).text())
        .isEqualTo("면접관(정): Bring the card on Monday\n서하린: I bring it\n");
  }

  private static RecognizedLine unsure(int top, String time) {
    return new RecognizedLine(
        0, List.of(word("박", 190, top, 40), word("팀장", 210, top, 40), word(time, 250, top, 96)));
  }
}
