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

/** Names above messages that are long, small, unsure or cut. */
class UnsureNamesTest {

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
  void a_surname_before_a_comma_is_one_where_it_stands_as_names_do() {
    assertThat(ScreenshotText.of(apart("Okafor, Ana 10:03")).text())
        .contains("Okafor, Ana: windows only?\n");
  }

  @Test
  void a_name_with_a_company_in_quotation_marks_that_comes_twice_is_one() {
    RecognizedPage chat =
        page(
            line(190, 0, "Vera, recruiter «Quiet harbor» 10:02"),
            line(190, 30, "we hire"),
            line(190, 110, "Ben Okafor 10:03"),
            line(190, 140, "who?"),
            line(190, 220, "Vera, recruiter «Quiet harbor» 10:04"),
            line(190, 250, "you"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Vera, recruiter «Quiet harbor»: we hire
            Ben Okafor: who?
            Vera, recruiter «Quiet harbor»: you
            """);
  }

  @Test
  void what_begins_as_a_surname_within_a_message_is_said() {
    RecognizedPage chat =
        page(
            line(190, 0, "Ana Ruiz 10:02"),
            line(190, 30, "which day"),
            line(190, 60, "Tomorrow, Ana 10:30"),
            line(190, 140, "Mia Torres 10:03"),
            line(190, 170, "yes"),
            line(190, 250, "Ana Ruiz 10:04"),
            line(190, 280, "both"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Ana Ruiz: which day Tomorrow, Ana 10:30\n");
  }

  @Test
  void a_handle_with_something_in_brackets_is_a_name_where_it_stands_as_names_do() {
    assertThat(ScreenshotText.of(apart("icardenas (LinkedIn) 10:03")).text())
        .contains("icardenas (LinkedIn): windows only?\n");
  }

  private static RecognizedPage apart(String name) {
    return page(
        line(190, 0, "Ana Ruiz 10:02"),
        line(190, 30, "we hire"),
        line(190, 110, name),
        line(190, 140, "windows only?"),
        line(190, 220, "Ana Ruiz 10:04"),
        line(190, 250, "both"));
  }

  @Test
  void an_unsure_handle_that_is_nearly_a_sure_one_is_that_one() {
    assertThat(ScreenshotText.of(talkWith("meadowlarkjj", 1)).text())
        .isEqualTo("meadowlark_j: windows only?\nAna Ruiz: both\nmeadowlark_j: thanks\n");
  }

  @Test
  void an_unsure_name_in_other_figures_is_somebody_elses() {
    assertThat(ScreenshotText.of(talkWith("meadowlark_7", 1)).text()).contains("Someone: thanks\n");
  }

  @Test
  void a_sure_name_is_nobody_elses_however_near() {
    assertThat(ScreenshotText.of(talkWith("meadowlark_k", 96)).text())
        .contains("meadowlark_k: thanks\n");
  }

  private static RecognizedPage talkWith(String name, double confidence) {
    List<RecognizedWord> third = new ArrayList<>();
    third.add(word(name, 190, 160, confidence));
    third.addAll(line(330, 160, "10:05").words());
    return page(
        line(190, 0, "meadowlark_j 10:03"),
        line(190, 30, "windows only?"),
        line(190, 80, "Ana Ruiz 10:04"),
        line(190, 110, "both"),
        new RecognizedLine(0, third),
        line(190, 190, "thanks"));
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
        new RecognizedLine(0, List.of(word("gwenLt", 190, 100, 20), word("10:04", 260, 100, 96)));
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
  void a_first_name_and_an_office_that_come_twice_are_a_name_above_its_time() {
    RecognizedPage mail =
        page(
            line(190, 0, "Vera, kadry Baltsvet"),
            line(190, 30, "to me 10:05 AM (2 hours ago)"),
            line(190, 60, "Bring the card on Monday"),
            line(190, 120, "Leyla Moradi"),
            line(190, 150, "to me 10:06 AM (2 hours ago)"),
            line(190, 180, "I bring it"),
            line(190, 240, "Vera, kadry Baltsvet"),
            line(190, 270, "to me 10:07 AM (2 hours ago)"),
            line(190, 300, "Fine"));

    assertThat(ScreenshotText.of(mail).text())
        .isEqualTo(
            """
            Vera, kadry Baltsvet: Bring the card on Monday
            Leyla Moradi: I bring it
            Vera, kadry Baltsvet: Fine
            """);
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
