package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BubbleSidesTest {
  private static final Color SCREEN = Color.WHITE;
  private static final Color THEIRS = new Color(0xe9e9eb);
  private static final Color MINE = new Color(0x0b84fe);
  private static final int HEIGHT = 700;
  private static final int HIGH = 44;

  private final BufferedImage picture =
      new BufferedImage(Words.WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D paper = picture.createGraphics();
  private final List<RecognizedLine> lines = new ArrayList<>();

  BubbleSidesTest() {
    fill(SCREEN, 0, 0, Words.WIDTH, HEIGHT);
  }

  @Test
  void words_on_the_screen_itself_are_no_chat() {
    said(40, 100, "A notice about the office");
    said(500, 200, "and another one");

    assertThat(sides()).isEmpty();
  }

  @Test
  void a_face_above_a_post_is_no_side() {
    box(THEIRS, 40, 20, 60);
    lines.add(new RecognizedLine(0, List.of(Words.word("©", 60, 32, 30))));
    bubbleOnTheRight(MINE, 100, "We hire, and no interview is needed");

    assertThat(sides()).isEmpty();
    assertThat(ScreenshotText.of(page()).text()).doesNotContain("You:");
  }

  @Test
  void cards_side_by_side_are_no_two_sides() {
    bubble(THEIRS, 40, 100, "Silver plan for one");
    bubble(THEIRS, 640, 100, "Golden plan for all of you");
    bubble(THEIRS, 40, 200, "Ten a month");
    bubble(THEIRS, 640, 200, "Twenty a month and a bonus");

    assertThat(sides()).isEmpty();
  }

  @Test
  void an_article_with_two_notes_in_boxes_is_no_chat() {
    bubble(THEIRS, 40, 100, "A note on the left");
    said(40, 200, "The article goes on at length about what the company does and for whom");
    said(40, 240, "and for how much, and what it would like to do if it had more people");
    bubbleOnTheRight(THEIRS, 300, "A note on the right");

    assertThat(sides()).isEmpty();
  }

  @Test
  void an_edge_as_close_to_words_as_words_are_to_each_other_is_no_bubbles() {
    bubble(THEIRS, 40, 100, "Send me your documents today");
    bubbleOnTheRight(MINE, 200, "Which ones?");
    bubble(THEIRS, 40, 300, "All of them");
    box(THEIRS, 395, 20, 80);
    lines.add(line(400, 32, "Tamara Whitlock"));

    assertThat(text())
        .startsWith("Tamara Whitlock: Send me your documents today\nYou: Which ones?\n");
  }

  @Test
  void a_shade_that_jpeg_left_between_words_ends_no_bubble() {
    bubble(THEIRS, 40, 100, "Send me your documents today");
    bubbleOnTheRight(MINE, 200, "Which ones do you want?");
    fill(new Color(0x118af8), 776, 200, 12, HIGH);
    bubble(THEIRS, 40, 300, "All of them");

    assertThat(text()).contains("You: Which ones do you want?\n");
  }

  @Test
  void a_shade_beside_an_emoji_does_not_cut_the_lines_below_it() {
    bubble(THEIRS, 40, 100, "Send me your documents today");
    fill(MINE, 500, 200, 476, 2 * HIGH);
    fill(new Color(0x118af8), 690, 200, 12, HIGH);
    lines.add(line(520, 212, "That sounds").and(line(760, 212, "good to me")));
    said(520, 250, "and which of them do you want today?");
    bubble(THEIRS, 40, 320, "All of them");

    assertThat(text())
        .contains("You: That sounds good to me and which of them do you want today?\n");
  }

  @Test
  void initials_in_faces_are_no_messages() {
    box(MINE, 70, 20, 60);
    said(80, 32, "LM");
    box(MINE, 40, 100, 60);
    said(50, 112, "LM");
    said(160, 100, "Lea Moor 10:02");
    said(160, 130, "Send me your documents today");
    box(MINE, 40, 200, 60);
    said(50, 212, "LM");
    said(160, 200, "Lea Moor 10:05");
    said(160, 230, "Are you still there?");

    assertThat(sides()).isEmpty();
  }

  @Test
  void a_word_whose_box_is_as_high_as_its_bubble_still_stands_in_it() {
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");
    bubble(THEIRS, 40, 300, "All of them");
    RecognizedLine mine = lines.get(1);
    lines.set(
        1,
        new RecognizedLine(
            mine.paragraph(),
            mine.words().stream()
                .map(word -> word.at(new PictureBox(word.left(), 200, word.width(), HIGH)))
                .toList()));

    assertThat(text()).contains("You: Which ones?\n");
  }

  @Test
  void one_message_and_one_answer_are_a_chat() {
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).isEqualTo("Them: Send me your documents\nYou: Which ones?\n");
  }

  @Test
  void messages_of_one_side_that_follow_each_other_stay_apart() {
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubble(THEIRS, 40, 160, "All of them");
    bubbleOnTheRight(MINE, 240, "No");

    assertThat(text()).isEqualTo("Them: Send me your documents\nThem: All of them\nYou: No\n");
  }

  @Test
  void a_bubble_from_edge_to_edge_is_of_the_side_with_its_color() {
    bubble(THEIRS, 40, 100, "Send me your documents");
    box(MINE, 40, 200, 936);
    said(60, 212, "Which ones? I have sent you all of mine in June already, by mail");
    bubbleOnTheRight(MINE, 300, "Twice");

    assertThat(text()).contains("You: Which ones?").contains("You: Twice");
  }

  @Test
  void a_face_and_a_list_of_other_chats_say_nothing() {
    fill(new Color(0xf2f2f7), 0, 0, 250, HEIGHT);
    said(20, 80, "Book club");
    said(20, 240, "Grandma");
    box(new Color(0x7a8fa6), 270, 100, HIGH);
    said(280, 112, "AB");
    bubble(THEIRS, 340, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).isEqualTo("Them: Send me your documents\nYou: Which ones?\n");
  }

  @Test
  void the_line_to_type_in_is_no_message() {
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");
    box(THEIRS, 40, 600, 920);
    said(60, 612, "Escribe algo");

    assertThat(text()).doesNotContain("Escribe");
  }

  @Test
  void a_day_is_neither_a_message_nor_a_name() {
    box(THEIRS, 450, 40, 100);
    said(475, 52, "Today");
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubble(THEIRS, 40, 160, "All of them");

    assertThat(ScreenshotText.of(page()).text())
        .isEqualTo("Them: Send me your documents\nThem: All of them\n");
  }

  @Test
  void an_answer_that_names_a_day_is_a_message() {
    bubble(THEIRS, 40, 100, "When can you send them?");
    bubbleOnTheRight(MINE, 200, "Today");

    assertThat(text()).endsWith("You: Today\n");
  }

  @Test
  void a_name_in_the_middle_above_the_chat_is_whom_it_is_with() {
    said(490, 20, "ML");
    said(455, 45, "Maria Lopez");
    said(475, 75, "Today");
    bubble(THEIRS, 24, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).startsWith("Maria Lopez: Send me your documents\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Text Message", "Unread Messages", "Montag", "Lundi", "Понедельник", "月曜日"})
  void a_day_or_a_label_in_the_middle_is_nobody(String label) {
    said(455, 75, label);
    bubble(THEIRS, 24, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).startsWith("Them: Send me your documents\n");
  }

  @Test
  void only_the_topmost_words_in_the_middle_are_a_name() {
    said(475, 45, "Today");
    said(410, 75, "Encryption Changed");
    bubble(THEIRS, 24, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).startsWith("Them: Send me your documents\n");
  }

  @Test
  void initials_in_a_face_of_any_shape_are_no_message_beside_a_name() {
    box(MINE, 24, 20, 80);
    said(50, 32, "ML");
    said(150, 32, "Maria Lopez");
    bubble(THEIRS, 24, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).isEqualTo("Maria Lopez: Send me your documents\nYou: Which ones?\n");
  }

  @Test
  void initials_in_a_script_without_capitals_are_no_message_beside_a_name() {
    box(MINE, 24, 20, 80);
    said(50, 32, "野彩");
    said(150, 32, "野村 彩花");
    bubble(THEIRS, 24, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).isEqualTo("野村 彩花: Send me your documents\nYou: Which ones?\n");
  }

  @Test
  void a_name_above_its_presence_is_the_contact_even_where_its_middle_is_that_of_the_chat() {
    said(350, 10, "Luciana Prado Etcheverry Gomez");
    said(350, 40, "last seen recently");
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");

    assertThat(text()).startsWith("Luciana Prado Etcheverry Gomez: Send me your documents\n");
  }

  @Test
  void a_name_and_a_time_above_a_bubble_say_whose_it_is() {
    said(40, 70, "Mia Torres 10:42");
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubbleOnTheRight(MINE, 200, "Which ones?");
    said(40, 270, "Ben Okoro 10:44");
    bubble(THEIRS, 40, 300, "Those of your bank");

    assertThat(text())
        .isEqualTo(
            """
            Mia Torres: Send me your documents
            You: Which ones?
            Ben Okoro: Those of your bank
            """);
  }

  @Test
  void words_of_one_who_gets_no_answer_are_of_that_side() {
    bubble(THEIRS, 40, 100, "Send me your documents");
    bubble(THEIRS, 40, 160, "All of them");
    bubble(THEIRS, 40, 220, "Are you there?");

    assertThat(ScreenshotText.of(page()).text())
        .isEqualTo("Them: Send me your documents\nThem: All of them\nThem: Are you there?\n");
  }

  private void bubble(Color color, int left, int top, String text) {
    box(color, left, top, text.length() * 10 + 40);
    said(left + 20, top + 12, text);
  }

  private void bubbleOnTheRight(Color color, int top, String text) {
    bubble(color, Words.WIDTH - 24 - text.length() * 10 - 40, top, text);
  }

  private void box(Color color, int left, int top, int width) {
    fill(color, left, top, width, HIGH);
  }

  private void fill(Color color, int left, int top, int width, int height) {
    paper.setColor(color);
    paper.fillRect(left, top, width, height);
  }

  private void said(int left, int top, String text) {
    lines.add(line(left, top, text));
  }

  private RecognizedPage page() {
    return new RecognizedPage(Words.WIDTH, lines).in(ScreenColors.of(picture, picture));
  }

  private Optional<BubbleSides> sides() {
    return BubbleSides.of(page(), ScreenColors.of(picture, picture));
  }

  private String text() {
    return sides().map(found -> ScreenshotText.of(page()).text()).orElse("");
  }
}
