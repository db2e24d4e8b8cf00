package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static dev.bonafide.documents.picture.recognized.Words.onTheRight;
import static dev.bonafide.documents.picture.recognized.Words.page;
import static dev.bonafide.documents.picture.recognized.Words.talkBelow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.picture.chat.ChatSides.Side;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import org.junit.jupiter.api.Test;

class ChatSidesTest {

  @Test
  void an_article_is_no_chat() {
    RecognizedPage article =
        page(
            line(40, 0, "A".repeat(90)),
            line(40, 30, "B".repeat(92)),
            line(40, 60, "C".repeat(30)));

    assertThat(ChatSides.of(article)).isEmpty();
  }

  @Test
  void quotations_further_in_make_no_chat_of_an_article() {
    RecognizedPage article =
        page(
            line(40, 0, "A".repeat(90)),
            line(200, 30, "B".repeat(70)),
            line(40, 60, "C".repeat(90)),
            line(200, 90, "D".repeat(70)),
            line(40, 120, "E".repeat(90)));

    assertThat(ChatSides.of(article)).isEmpty();
  }

  @Test
  void a_post_between_when_somebody_was_seen_and_a_menu_is_no_chat() {
    RecognizedPage post =
        page(
            line(40, 0, "online"),
            line(180, 40, "A".repeat(78)),
            line(180, 70, "B".repeat(60)),
            line(180, 100, "C".repeat(77)),
            line(40, 140, "Like Comment Repost Send"));

    assertThat(ChatSides.of(post)).isEmpty();
  }

  @Test
  void two_columns_are_no_two_sides() {
    RecognizedPage table =
        page(
            line(40, 0, "Skills and more"),
            onTheRight(4, "Java and so on, since then"),
            line(40, 30, "Languages"),
            onTheRight(34, "French, and all of them"),
            line(40, 60, "Places"));

    assertThat(ChatSides.of(table)).isEmpty();
  }

  @Test
  void a_list_with_headings_in_the_middle_is_no_chat() {
    RecognizedPage list =
        page(
            line(40, 0, "one line of it"),
            line(430, 40, "A heading here"),
            line(40, 80, "another line of it"),
            line(430, 120, "Second heading"),
            line(40, 160, "the last line of it"));

    assertThat(ChatSides.of(list)).isEmpty();
  }

  @Test
  void one_message_below_its_name_and_time_is_no_right_side() {
    RecognizedPage post =
        page(
            line(40, 0, "# Number partners"),
            line(140, 60, "Number Partners 10:42 AM"),
            line(140, 90, "Rent out your account and " + "earn ".repeat(11) + "more"),
            line(140, 120, "Start: send ON"),
            line(40, 200, "Message #Number partners"));

    assertThat(ChatSides.of(post)).isEmpty();
  }

  @Test
  void how_many_read_a_channel_is_no_message_on_the_right() {
    RecognizedPage post =
        page(
            line(72, 0, "9:41 5G 82%"),
            line(110, 40, "Client Communications Partner"),
            line(233, 70, "2,317 subscribers"),
            line(40, 150, "A".repeat(80)),
            line(40, 180, "About the role"),
            onTheRight(250, "10:42"));

    assertThat(ChatSides.of(post)).isEmpty();
  }

  @Test
  void what_a_phone_shows_at_its_top_is_no_message_on_the_right() {
    RecognizedPage post =
        page(
            line(72, 0, "9:41"),
            onTheRight(0, "5G 82%"),
            line(84, 40, "# Halcyon Bench Partners"),
            line(84, 70, "3 members"),
            line(180, 120, "Halcyon Bench Partners Today at 10:42"),
            line(180, 150, "B".repeat(78)),
            line(180, 180, "C".repeat(77)),
            line(84, 260, "Message #Halcyon Bench Partners"));

    assertThat(ChatSides.of(post)).isEmpty();
  }

  @Test
  void one_message_below_its_name_with_the_time_on_a_line_of_its_own_is_no_right_side() {
    RecognizedPage mail =
        page(
            line(40, 0, "Inbox and more"),
            line(140, 60, "Lena Fischer"),
            line(140, 90, "to me 10:42 AM"),
            line(140, 120, "Receive our devices at home and " + "keep ".repeat(9) + "them on"),
            line(40, 200, "Reply to all"));

    assertThat(ChatSides.of(mail)).isEmpty();
  }

  @Test
  void one_message_above_the_field_to_type_in_is_no_right_side() {
    RecognizedPage post =
        page(
            line(40, 0, "Partners wanted"),
            line(140, 60, "Receive our devices at home and " + "keep ".repeat(9) + "them on"),
            line(140, 90, "Thirty-five percent of each salary"),
            line(40, 200, "Message"));

    assertThat(ChatSides.of(post)).isEmpty();
  }

  @Test
  void words_that_take_turns_at_two_edges_are_a_chat() {
    assertThat(ChatSides.of(talkBelow()))
        .hasValueSatisfying(
            sides ->
                assertThat(sides.lines())
                    .extracting(sides::of)
                    .containsExactly(Side.LEFT, Side.RIGHT, Side.LEFT));
  }

  @Test
  void the_right_side_may_be_wrapped_before_its_edge() {
    RecognizedPage chat =
        page(
            line(40, 0, "Hello, are you there?"),
            line(250, 60, "Yes, but I have to say that"),
            line(250, 90, "this is rather late in the day"),
            line(40, 150, "A job in your town"),
            onTheRight(210, "I see"),
            line(40, 270, "Shall we talk of it?"));

    assertThat(ChatSides.of(chat)).isPresent();
  }

  @Test
  void a_time_beside_the_end_of_a_message_is_no_side_of_its_own() {
    RecognizedPage chat =
        page(
            line(40, 0, "We pay in tokens, is that fine with all of you?"),
            line(560, 8, "10:04"),
            onTheRight(60, "Is it? 10:05"),
            line(40, 120, "Yes 10:06"),
            onTheRight(180, "Good 10:07"),
            line(40, 240, "Fine 10:08"));

    assertThat(ScreenshotText.of(chat).text())
        .startsWith("Them: We pay in tokens, is that fine with all of you?\nYou: Is it?\n");
  }

  @Test
  void a_date_in_the_middle_is_on_no_side() {
    RecognizedPage chat =
        page(
            line(40, 0, "Hello, are you there?"),
            onTheRight(60, "Yes, what is it about?"),
            line(450, 120, "Today 9:15"),
            line(40, 180, "A job in your town"));

    ChatSides sides = ChatSides.of(chat).orElseThrow();

    assertThat(sides.of(sides.lines().get(2))).isEqualTo(Side.MIDDLE);
  }
}
