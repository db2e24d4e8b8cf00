package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.onTheRight;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
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
  void a_name_with_several_words_in_brackets_need_not_come_twice() {
    RecognizedPage chat =
        page(
            line(90, 0, "# hiring"),
            line(190, 100, "Lerato Mokoena Today at 10:02"),
            line(190, 130, "have they come through?"),
            line(190, 190, "Jess (Open Wells) Today at 10:03"),
            line(190, 220, "Both in"),
            line(90, 500, "Message #hiring"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo("Lerato Mokoena: have they come through?\nJess (Open Wells): Both in\n");
  }

  @Test
  void messages_between_a_channel_and_where_to_write_to_it_are_not_all_by_who_holds_the_phone() {
    RecognizedPage chat =
        page(
            line(90, 0, "# hiring"),
            line(90, 30, "3 members"),
            line(190, 130, "without reservation I can recommend her, the beating heart of it all"),
            line(190, 160, "unflappable and warm and ruthless with any line of a budget, always"),
            line(190, 190, "and so I said yes to whatever they wanted to hear of her and of us"),
            line(90, 900, "Message #hiring"));

    assertThat(ScreenshotText.of(chat).text()).doesNotContain("You:");
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
  void a_list_of_other_chats_does_not_hide_names_above_messages() {
    RecognizedPage chat =
        page(
            line(20, 0, "Weekend hike"),
            line(20, 25, "Lena: I bring the maps"),
            line(20, 60, "Book club"),
            line(20, 85, "See you on the 4th"),
            line(400, 100, "Saskia de Wit Today at 10:03"),
            line(20, 122, "Mia Torres").and(line(400, 122, "The call is tomorrow at ten")),
            line(20, 144, "Thanks, that works!"),
            line(400, 166, "Iwan P. Today at 10:04"),
            line(20, 188, "Flat 3B").and(line(400, 188, "How many people will be there?")),
            line(20, 210, "The plumber was here"),
            line(400, 232, "Saskia de Wit Today at 10:05"),
            line(20, 254, "Team lunch").and(line(400, 254, "No, new people, and one of them")),
            line(400, 276, "has never been in any technical call before, I think."),
            line(20, 298, "Sam: Noodles again?"),
            line(20, 320, "Grandma"));

    assertThat(ScreenshotText.of(chat).text())
        .isEqualTo(
            """
            Saskia de Wit: The call is tomorrow at ten
            Iwan P.: How many people will be there?
            Saskia de Wit: No, new people, and one of them has never been in any technical call before, I think.
            """);
  }
}
