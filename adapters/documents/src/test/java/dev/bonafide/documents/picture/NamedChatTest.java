package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.Words.line;
import static dev.bonafide.documents.picture.Words.onTheRight;
import static dev.bonafide.documents.picture.Words.page;
import static dev.bonafide.documents.picture.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedChatTest {

  @Test
  void a_picture_without_words_has_no_text() {
    assertThat(ScreenshotText.of(page()).text()).isEmpty();
  }

  @Test
  void words_before_a_time_are_no_name() {
    RecognizedPage notes =
        page(
            line(40, 0, "we met at 10:30"),
            line(40, 30, "and had coffee"),
            line(40, 60, "he left at 11:15"),
            line(40, 90, "without a word"));

    assertThat(NamedChat.of(notes)).isEmpty();
  }

  @Test
  void one_message_may_be_a_post() {
    RecognizedPage post =
        page(line(40, 0, "Ana Ruiz 10:02 AM"), line(40, 30, "We hire, no interview needed"));

    assertThat(NamedChat.of(post)).isEmpty();
  }

  @Test
  void bubbles_with_times_are_two_sides() {
    RecognizedPage chat =
        page(
            line(40, 0, "Perfect 9:15"),
            onTheRight(60, "Is it? 9:16"),
            line(40, 120, "Yes 9:17"),
            onTheRight(180, "Good 9:18"),
            line(40, 240, "Fine 9:19"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Them: Perfect\nYou: Is it?\nThem: Yes\n");
  }

  @Test
  void names_with_times_above_messages_say_who_wrote_them() {
    RecognizedPage chat =
        page(
            line(90, 0, "# hiring"),
            line(190, 100, "Elena Marchetti Today at 10:02"),
            line(190, 130, "I put the test on a drive"),
            line(190, 160, "since the repo is private"),
            line(190, 220, "Dilan Today at 10:03"),
            line(190, 250, "Where is it?"),
            line(90, 500, "Message #hiring"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Elena Marchetti: I put the test on a drive since the repo is private
            Dilan: Where is it?
            """);
  }

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
  void a_time_that_was_misread_does_not_give_the_words_to_somebody_else() {
    RecognizedLine misread =
        new RecognizedLine(
            0,
            List.of(
                word("Lukas", 190, 200, 96),
                word("Hartwig", 260, 200, 96),
                word("10:0G", 340, 200, 30),
                word("AM", 400, 200, 96)));
    RecognizedPage chat =
        page(
            line(190, 0, "Lukas Hartwig · 10:02 AM"),
            line(190, 30, "The connection is bad"),
            line(190, 100, "Frau Seidl · 10:04 AM"),
            line(190, 130, "In which school?"),
            misread,
            line(190, 230, "In Kassel"));

    assertThat(ScreenshotText.of(chat).text())
        .endsWith("Frau Seidl: In which school?\nLukas Hartwig: In Kassel\n");
  }

  @Test
  void a_word_before_a_time_that_is_no_farther_below_than_others_is_no_name() {
    RecognizedPage chat =
        page(
            line(190, 0, "Ana Ruiz 10:02"),
            line(190, 30, "the call is at"),
            line(190, 60, "noon 10:30"),
            line(190, 140, "Ben Okafor 10:03"),
            line(190, 170, "Fine"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("Ana Ruiz: the call is at noon 10:30\nBen Okafor: Fine\n");
  }

  @Test
  void a_handle_that_writes_once_is_a_name_where_it_stands_as_names_do() {
    RecognizedPage chat =
        page(
            line(190, 0, "Ana Ruiz 10:02"),
            line(190, 30, "we hire"),
            line(190, 110, "zebulon 10:03"),
            line(190, 140, "windows only?"),
            line(190, 220, "Ana Ruiz 10:04"),
            line(190, 250, "both"));

    assertThat(ScreenshotText.of(chat).text()).contains("zebulon: windows only?\n");
  }

  @Test
  void a_paragraph_with_a_time_in_it_gives_nobody_elses_name_to_a_demand() {
    RecognizedPage chat =
        page(
            line(190, 0, "Ana Ruiz 10:02"),
            line(190, 30, "you are hired"),
            line(190, 110, "we can talk 14:30 tomorrow"),
            line(190, 140, "please send the salary"),
            line(190, 220, "noon 10:30 tomorrow"),
            line(190, 250, "is fine too"),
            line(190, 330, "Ben Okafor 10:04"),
            line(190, 360, "Fine"));

    assertThat(ScreenshotText.of(chat).text())
        .doesNotContain("we can talk:")
        .doesNotContain("noon:")
        .startsWith("Ana Ruiz: you are hired we can talk 14:30 tomorrow please send the salary");
  }

  @Test
  void a_message_that_begins_with_a_time_is_said() {
    RecognizedPage chat =
        page(
            line(190, 0, "Pelin Ajans Today at 10:07"),
            line(190, 30, "Wednesday 6.30 Moda office"),
            line(190, 110, "Selin Aydin Today at 10:08"),
            line(190, 140, "here is the link:"),
            line(190, 220, "Pelin Ajans Today at 10:09"),
            line(190, 250, "thanks"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Pelin Ajans: Wednesday 6.30 Moda office
            Selin Aydin: here is the link:
            Pelin Ajans: thanks
            """);
  }

  @Test
  void a_team_an_office_and_an_address_belong_to_a_name() {
    RecognizedPage chat =
        page(
            line(190, 0, "Rosa (talent) 10:02"),
            line(190, 30, "Where are you?"),
            line(190, 110, "Town of Ems, HR 10:03"),
            line(190, 140, "In Ems"),
            line(190, 220, "Ana Ruiz <ana@ems.example> 10:04"),
            line(190, 250, "And I"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Rosa (talent): Where are you?
            Town of Ems, HR: In Ems
            Ana Ruiz <ana@ems.example>: And I
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

  @Test
  void other_chats_on_the_left_are_no_part_of_this_one() {
    RecognizedPage chat =
        page(
            line(20, 0, "Weekend hike"),
            line(20, 30, "Lena: I bring the maps"),
            line(20, 130, "Flat 3B"),
            line(400, 0, "Maria Lopez online"),
            line(400, 30, "Send me your documents"),
            onTheRight(80, "Which ones?"),
            line(400, 130, "All of them"),
            onTheRight(180, "Why?"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Maria Lopez: Send me your documents
            You: Which ones?
            Maria Lopez: All of them
            You: Why?
            """);
  }

  @Test
  void a_list_of_other_chats_is_left_out_though_its_lines_were_read_with_those_of_the_chat() {
    RecognizedPage mail =
        page(
            across(0, "Weekend hike", "shaye"),
            across(30, "I bring the maps", "to me 10:03 AM (2 hours ago)"),
            across(60, "Flat 3B", "your commits are all in a +9 tz"),
            across(120, "The plumber was here", "Kevin Tran"),
            line(340, 150, "to me 10:05 AM (2 hours ago)"),
            line(340, 180, "It is a setting"),
            across(240, "Team lunch", "shaye"),
            line(340, 270, "to me 10:07 AM (2 hours ago)"),
            line(340, 300, "and who pushed to your branch"));

    assertThat(ScreenshotText.of(mail).text())
        .isEqualTo(
            """
            shaye: your commits are all in a +9 tz
            Kevin Tran: It is a setting
            shaye: and who pushed to your branch
            """);
  }

  private static RecognizedLine across(int top, String left, String right) {
    List<RecognizedWord> words = new ArrayList<>(line(40, top, left).words());
    words.addAll(line(340, top, right).words());
    return new RecognizedLine(0, words);
  }

  @Test
  void a_company_behind_a_name_belongs_to_it() {
    RecognizedPage chat =
        page(
            line(190, 0, "Chidi Anyaoku 10:02 AM"),
            line(190, 30, "I loved it"),
            line(190, 100, "Freya @ Tallow Talent 10:04 AM"),
            line(190, 130, "Could you send it?"),
            line(190, 200, "Ana Ruiz, People, Ems Ferries 10:05 AM"),
            line(190, 230, "To me, too"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Chidi Anyaoku: I loved it
            Freya @ Tallow Talent: Could you send it?
            Ana Ruiz: To me, too
            """);
  }

  @Test
  void a_handle_that_writes_once_is_a_name_however_close_it_stands() {
    RecognizedPage chat =
        page(
            line(190, 0, "Today"),
            line(190, 30, "thandeka_codes 10:02 AM"),
            line(190, 60, "is this a scam"),
            line(190, 90, "marguerite.l 10:04 AM"),
            line(190, 120, "never pay to be hired"),
            line(190, 150, "thandeka_codes 10:05 AM"),
            line(190, 180, "see example.com 10:06"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            thandeka_codes: is this a scam
            marguerite.l: never pay to be hired
            thandeka_codes: see example.com 10:06
            """);
  }

  @Test
  void words_below_a_name_that_cannot_be_read_are_nobody_elses() {
    RecognizedLine unread =
        new RecognizedLine(
            0, List.of(word("gwenLt", 190, 100, 20), word("10:04", 260, 100, 96)));
    RecognizedPage chat =
        page(
            line(190, 0, "nightowl 10:02"),
            line(190, 30, "who has a spare laptop"),
            unread,
            line(190, 130, "me"),
            line(190, 200, "nightowl 10:05"),
            line(190, 230, "install it"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            nightowl: who has a spare laptop
            Someone: me
            nightowl: install it
            """);
  }

  @Test
  void an_unsure_name_that_comes_again_in_the_same_letters_is_told() {
    RecognizedPage chat =
        page(
            line(190, 0, "Ada 10:04"),
            line(190, 30, "What do you do"),
            new RecognizedLine(0, List.of(word("Ines", 190, 100, 60), word("10:04", 240, 100, 96))),
            line(190, 130, "I keep accounts"),
            line(190, 200, "Ada 10:05"),
            line(190, 230, "There is an echo"),
            new RecognizedLine(0, List.of(word("Ines", 190, 300, 50), word("10:07", 240, 300, 96))),
            line(190, 330, "Done"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Ada: What do you do
            Ines: I keep accounts
            Ada: There is an echo
            Ines: Done
            """);
  }

  @Test
  void a_title_begins_a_name_and_to_whom_a_mail_went_does_not() {
    RecognizedPage mail =
        page(
            line(190, 0, "Dr. Sandvik"),
            line(190, 30, "to me 10:05 AM (2 hours ago)"),
            line(190, 60, "Bring the card on Monday"),
            line(190, 120, "Leyla Moradi"),
            line(190, 150, "to me 10:06 AM (2 hours ago)"),
            line(190, 180, "I bring it"));

    assertThat(ScreenshotText.of(mail).text())
        .isEqualTo("Dr. Sandvik: Bring the card on Monday\nLeyla Moradi: I bring it\n");
  }

  @Test
  void a_signature_above_the_next_name_is_no_name_above_its_time() {
    RecognizedPage chat =
        page(
            line(190, 0, "Marek Szulc 10:04 AM"),
            line(190, 30, "The file is attached"),
            line(190, 60, "Marek"),
            line(190, 90, "lan Moss 10:06 AM"),
            line(190, 120, "Thursday at ten"),
            line(190, 150, "Ian"),
            line(190, 180, "Marek Szulc 10:07 AM"),
            line(190, 210, "Fine"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Marek Szulc: The file is attached Marek
            Ian Moss: Thursday at ten Ian
            Marek Szulc: Fine
            """);
  }

  @Test
  void a_name_that_the_edge_of_the_screen_cut_is_left_out_with_its_time() {
    RecognizedLine cut =
        new RecognizedLine(
            0,
            List.of(
                word("Fiiot", 190, 0, 12),
                word("Today", 260, 0, 96),
                word("at", 320, 0, 96),
                word("10:11", 350, 0, 96)));
    RecognizedPage chat =
        page(
            cut,
            line(190, 30, "I was more of a library guy"),
            line(190, 100, "Miriam Today at 10:12"),
            line(190, 130, "which library"),
            line(190, 200, "Elliot Today at 10:13"),
            line(190, 230, "the main one"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            I was more of a library guy
            Miriam: which library
            Elliot: the main one
            """);
  }
}
