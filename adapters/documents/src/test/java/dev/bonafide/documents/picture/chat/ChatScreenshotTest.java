package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.onTheRight;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.talkBelow;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatScreenshotTest {

  @Test
  void the_owner_of_the_phone_is_on_the_right_and_the_other_is_named_by_the_head() {
    RecognizedPage chat = talkBelow(line(30, 0, "© Maria Lopez online"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Maria Lopez: Send me your documents
            You: Which ones?
            Maria Lopez: All of them
            """);
  }

  @Test
  void a_name_above_its_presence_is_the_head_too() {
    RecognizedPage chat =
        talkBelow(line(90, 0, "Maria Lopez"), line(90, 30, "last seen today at 9:10"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Maria Lopez: Send me your documents\nYou: Which");
  }

  @Test
  void a_name_with_a_letter_that_is_unsure_is_not_cut_short() {
    RecognizedLine name =
        new RecognizedLine(
            0,
            List.of(
                word("한", 90, 0, 93),
                word("도", 110, 0, 93).apart(false),
                word("윤", 130, 0, 52).apart(false)));

    assertThat(ScreenshotText.of(talkBelow(name, line(90, 30, "online"))).text())
        .startsWith("한도윤: Send me your documents\nYou: Which");
  }

  @Test
  void a_company_in_quotation_marks_belongs_to_a_name() {
    RecognizedPage chat = talkBelow(line(90, 0, "Vera, recruiter «Quiet Harbor» online"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Vera, recruiter «Quiet Harbor»: Send me your documents\n");
  }

  @Test
  void a_team_in_brackets_belongs_to_a_name() {
    RecognizedPage chat =
        talkBelow(line(90, 0, "Ritika ma'am (Placement Cell)"), line(90, 30, "online"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Ritika ma'am (Placement Cell): Send me your documents\n");
  }

  @Test
  void nobody_is_given_a_name_that_the_picture_does_not_show() {
    RecognizedPage chat = talkBelow();

    assertThat(ScreenshotText.of(chat).text()).contains("Them: Send me", "Them: All of them");
  }

  @Test
  void names_above_bubbles_tell_the_speakers_of_a_group() {
    RecognizedPage chat =
        page(
            line(40, 0, "Ana Ruiz"),
            line(40, 30, "who is the new one"),
            line(40, 90, "Ben Okafor"),
            line(40, 120, "never met him"),
            onTheRight(180, "nor have I"),
            line(40, 240, "Ana Ruiz"),
            line(40, 270, "he asked for my account"),
            line(40, 330, "Ben Okafor"),
            line(40, 360, "mine too"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Ana Ruiz: who is the new one
            Ben Okafor: never met him
            You: nor have I
            Ana Ruiz: he asked for my account
            Ben Okafor: mine too
            """);
  }

  @Test
  void times_that_a_program_draws_are_left_out_and_those_that_people_write_stay() {
    RecognizedPage chat =
        page(
            line(40, 0, "Call me at 9:30 sharp 9:15"),
            onTheRight(60, "Why? 9:16"),
            line(40, 120, "A job 9:17 AM"),
            onTheRight(180, "Fine 9:18 V/"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Them: Call me at 9:30 sharp
            You: Why?
            Them: A job
            You: Fine
            """);
  }

  @Test
  void times_that_were_read_on_one_side_alone_are_left_out_there() {
    RecognizedPage chat =
        page(
            line(40, 0, "Hello there 9:15"),
            onTheRight(60, "Who is this?"),
            line(40, 120, "A recruiter 9:17"),
            onTheRight(180, "Of whom?"),
            line(40, 240, "Of many 9:19"),
            onTheRight(300, "I see"),
            onTheRight(360, "Call me"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Them: Hello there\nYou: Who is this?\nThem: A recruiter\n");
  }

  @Test
  void ticks_that_were_read_as_figures_belong_to_the_time() {
    RecognizedPage chat =
        page(
            line(40, 0, "We have a job for you 9:15"),
            onTheRight(60, "Tell me more 9:1677"),
            line(40, 120, "It is at 10:30 every day 9:17"),
            onTheRight(180, "Fine 9:18"),
            line(40, 240, "Good 9:19"));

    assertThat(ScreenshotText.of(chat).text()).contains("You: Tell me more\n");
  }

  @Test
  void where_no_times_are_drawn_the_time_at_an_end_is_a_word() {
    RecognizedPage chat =
        page(
            line(40, 0, "When do we talk?"),
            onTheRight(60, "At 9:30"),
            line(40, 120, "Fine with me"));

    assertThat(ScreenshotText.of(chat).text()).contains("You: At 9:30\n");
  }

  @Test
  void wrapped_lines_are_one_sentence() {
    RecognizedPage chat =
        page(
            line(40, 0, "Send me your documents"),
            line(40, 30, "by tomorrow"),
            onTheRight(90, "Which ones?"),
            line(40, 150, "All of them"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Them: Send me your documents by tomorrow\n");
  }

  @Test
  void words_that_were_wrapped_at_a_hyphen_have_no_blank_between_them() {
    RecognizedPage chat =
        page(
            line(40, 0, "Open teams.live-desk-"),
            line(40, 30, "eu.example at once -"),
            line(40, 60, "now"),
            onTheRight(120, "Which ones?"),
            line(40, 180, "All of them"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Them: Open teams.live-desk-eu.example at once - now\n");
  }

  @Test
  void a_word_that_is_unsure_is_marked_and_not_repeated() {
    RecognizedLine unsure =
        new RecognizedLine(0, List.of(word("renting", 40, 0, 95), word("accoumls", 130, 0, 12)));

    assertThat(ScreenshotText.of(page(unsure)).text()).isEqualTo("renting [?]\n");
  }

  @Test
  void a_page_keeps_its_paragraphs() {
    RecognizedLine first = line(40, 0, "Remote job, no interview");
    RecognizedLine second = new RecognizedLine(1, line(40, 60, "Write on Telegram").words());

    assertThat(ScreenshotText.of(page(first, second)).text())
        .isEqualTo("Remote job, no interview\n\nWrite on Telegram\n");
  }
}
