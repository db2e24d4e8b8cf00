package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesBelowNamesTest {

  @Test
  void a_time_below_the_name_is_no_message() {
    RecognizedPage thread =
        page(
            line(190, 0, "Kyle Brannigan"),
            line(190, 30, "to me 10:03 AM (2 hours ago)"),
            line(190, 60, "tell me what I did yesterday"),
            line(190, 120, "sunny_dev_88"),
            line(190, 150, "to me 10:04 AM (2 hours ago)"),
            line(190, 180, "two bugs in the filter"),
            line(190, 240, "sunny_dev_88"),
            line(190, 270, "to me 10:06 AM (1 hour ago)"),
            line(190, 300, "and one more"));

    assertThat(ScreenshotText.of(thread).text())
        .isEqualTo(
            """
            Kyle Brannigan: tell me what I did yesterday
            sunny_dev_88: two bugs in the filter
            sunny_dev_88: and one more
            """);
  }

  @Test
  void a_name_of_which_nothing_was_sure_is_the_one_that_it_is_like() {
    RecognizedLine unsure =
        new RecognizedLine(0, List.of(word("Ivo", 190, 240, 48), word("Brandi", 230, 240, 29)));
    RecognizedPage thread =
        page(
            line(190, 0, "Ivo Brandl"),
            line(190, 30, "to me 10:02 AM (2 hours ago)"),
            line(190, 60, "we need a voice"),
            line(190, 120, "Sunniva Dahl"),
            line(190, 150, "to me 10:04 AM (2 hours ago)"),
            line(190, 180, "so sales?"),
            unsure,
            line(190, 270, "to me 10:06 AM (1 hour ago)"),
            line(190, 300, "more than that"));

    assertThat(ScreenshotText.of(thread).text())
        .isEqualTo(
            """
            Ivo Brandl: we need a voice
            Sunniva Dahl: so sales?
            Ivo Brandl: more than that
            """);
  }

  @Test
  void a_time_that_has_no_room_beside_a_long_name_is_no_message() {
    RecognizedPage chat =
        page(
            line(70, 0, "Pim Verhage Today at 10:04"),
            line(70, 30, "Good afternoon, I must ask first how to say it"),
            line(70, 90, "Oluwadamilare Ayodeji Adewale-Fasogbon"),
            line(70, 120, "Today at 10:06"),
            line(70, 150, "Everybody says Dare"),
            line(70, 210, "Pim Verhage Today at 10:07"),
            line(70, 240, "You're in Ibadan?"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Pim Verhage: Good afternoon, I must ask first how to say it
            Oluwadamilare Ayodeji Adewale-Fasogbon: Everybody says Dare
            Pim Verhage: You're in Ibadan?
            """);
  }

  @Test
  void a_time_that_has_room_beside_a_short_line_is_said() {
    RecognizedPage chat =
        page(
            line(70, 0, "Pim Verhage Today at 10:04"),
            line(70, 30, "Good afternoon, when shall we talk about the offer"),
            line(70, 60, "Tomorrow"),
            line(70, 90, "10:30"),
            line(70, 150, "Dare Fasogbon Today at 10:06"),
            line(70, 180, "Fine"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Pim Verhage: Good afternoon, when shall we talk about the offer Tomorrow 10:30
            Dare Fasogbon: Fine
            """);
  }

  @Test
  void a_time_far_behind_whom_a_mail_went_to_stands_on_the_same_line() {
    RecognizedPage thread =
        page(
            line(190, 0, "Kyle Brannigan"),
            line(700, 28, "10:03 AM"),
            line(190, 30, "to me"),
            line(190, 60, "tell me what I did yesterday"),
            line(190, 120, "sunny_dev_88"),
            line(190, 150, "to me"),
            line(700, 152, "10:04 AM"),
            line(190, 180, "two bugs in the filter"));

    assertThat(ScreenshotText.of(thread).text())
        .isEqualTo(
            """
            Kyle Brannigan: tell me what I did yesterday
            sunny_dev_88: two bugs in the filter
            """);
  }

  @Test
  void what_stands_beside_a_time_without_whom_it_went_to_is_said() {
    RecognizedPage thread =
        page(
            line(190, 0, "Kyle Brannigan"),
            line(190, 30, "to me 10:03 AM (2 hours ago)"),
            line(190, 60, "tell me what I did yesterday"),
            line(190, 90, "10:30"),
            line(400, 90, "Send your passport (today)"),
            line(190, 150, "Sunniva Dahl"),
            line(190, 180, "to me 10:04 AM (2 hours ago)"),
            line(190, 210, "two bugs in the filter"));

    assertThat(ScreenshotText.of(thread).text()).contains("Send your passport (today)");
  }

  @Test
  void how_long_ago_a_mail_was_sent_stands_on_the_line_of_its_time() {
    RecognizedPage thread =
        page(
            line(190, 0, "Kyle Brannigan"),
            line(190, 30, "to me 10:03 AM"),
            line(840, 30, "hours ago)"),
            line(190, 60, "tell me what I did yesterday"),
            line(190, 120, "Sunniva Dahl"),
            line(190, 150, "to me 10:04 AM (2 hours ago)"),
            line(190, 180, "two bugs in the filter"),
            line(190, 240, "Kyle Brannigan"),
            line(190, 270, "to me 10:06 AM"),
            line(820, 270, "(1 hour ago)"),
            line(190, 300, "and one more"));

    assertThat(ScreenshotText.of(thread).text())
        .isEqualTo(
            """
            Kyle Brannigan: tell me what I did yesterday
            Sunniva Dahl: two bugs in the filter
            Kyle Brannigan: and one more
            """);
  }

  @Test
  void a_time_whose_name_the_edge_of_the_screen_cut_off_is_no_message() {
    RecognizedLine smudged =
        new RecognizedLine(
            0,
            List.of(
                word("tom10:06", 190, 300, 20),
                word("AM", 280, 300, 96),
                word("(2", 310, 300, 96),
                word("hours", 340, 300, 96),
                word("ago)", 400, 300, 96)));
    RecognizedPage thread =
        page(
            line(190, 0, "to me 10:02 AM (2 hours ago)"),
            line(190, 30, "only my own bots"),
            line(190, 120, "Kyle Brannigan"),
            line(190, 150, "to me 10:03 AM (2 hours ago)"),
            line(190, 180, "what did you build"),
            line(190, 270, "sunny_dev_88"),
            smudged,
            line(190, 330, "two of them"));

    assertThat(ScreenshotText.of(thread).text())
        .isEqualTo(
            """
            only my own bots
            Kyle Brannigan: what did you build
            sunny_dev_88: two of them
            """);
  }
}
