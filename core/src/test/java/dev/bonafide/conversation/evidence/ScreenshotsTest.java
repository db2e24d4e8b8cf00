package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenshotsTest {

  @Test
  void pictures_of_other_things_stay_as_they_are() {
    List<Exhibit> exhibits =
        shots("Remote job, no interview\nWrite to us\n", "Them: Hello\nYou: Hi\n");

    assertThat(Screenshots.joined(exhibits, "photo")).isEqualTo(exhibits);
  }

  @Test
  void chats_with_different_people_stay_apart() {
    List<Exhibit> exhibits =
        shots("Ana: Hello there\nYou: Hi\n", "Ben: Good morning to you\nYou: Hi\n");

    assertThat(Screenshots.joined(exhibits, "photo")).isEqualTo(exhibits);
  }

  @Test
  void one_side_alone_is_joined_by_nothing_but_an_overlap() {
    List<Exhibit> apart = shots("Ana: A long letter\n", "Ana: Good morning\nYou: Hi\n");

    assertThat(Screenshots.joined(apart, "photo")).isEqualTo(apart);
    assertThat(text("Ana: A long letter about names\n", "letter about names\nYou: I see\n"))
        .isEqualTo("Ana: A long letter about names\n\f\nYou: I see\n");
  }

  @Test
  void a_pasted_copy_is_no_screenshot() {
    List<Exhibit> pasted =
        List.of(
            Exhibit.of("a.txt", null, "Ana: Hello\nYou: Hi\n"),
            Exhibit.of("b.txt", null, "Ana: Hello\nYou: Hi\n"));

    assertThat(Screenshots.joined(pasted, "photo")).isEqualTo(pasted);
  }

  @Test
  void another_sum_is_another_message() {
    assertThat(text("Ana: Send 50 dollars now\nYou: No\n", "Ana: Send 500 dollars now\nYou: Why\n"))
        .contains("Send 50 dollars", "Send 500 dollars");
  }

  @Test
  void what_both_sides_say_alike_is_said_twice() {
    assertThat(text("Ana: Are you there\nYou: Good luck\n", "Ana: Good luck\nYou: Thanks\n"))
        .contains("You: Good luck", "Ana: Good luck");
  }

  @Test
  void the_overlap_is_taken_out_and_each_screenshot_is_a_page() {
    assertThat(
            text(
                "Ana: Hello\nYou: Hi, who is this\nAna: I have a job for you\n",
                "Ana: I have a job for you\nYou: Tell me\n",
                "Ana: I have a job for you\nYou: Tell me\nAna: Rent me your account\n"))
        .isEqualTo(
            """
            Ana: Hello
            You: Hi, who is this
            Ana: I have a job for you
            \f
            You: Tell me
            \f
            Ana: Rent me your account
            """);
  }

  @Test
  void a_word_that_was_misread_hides_no_overlap() {
    assertThat(
            text(
                "Ana: Please send me your account today, I will pay\nYou: Which one\n",
                "Ana: Please send me your [?] today, I will pay\nYou: Which one\nAna: Upwork\n"))
        .isEqualTo(
            """
            Ana: Please send me your account today, I will pay
            You: Which one
            \f
            Ana: Upwork
            """);
  }

  @Test
  void a_bubble_that_the_next_picture_begins_within_is_not_said_twice() {
    assertThat(
            text(
                "Ana: I have a job for you, remote and well paid\nYou: Which\n",
                "Ana: remote and well paid\nYou: Which\nAna: Upwork\n"))
        .isEqualTo(
            """
            Ana: I have a job for you, remote and well paid
            You: Which
            \f
            Ana: Upwork
            """);
  }

  @Test
  void a_bubble_that_the_edge_cut_is_ended_by_the_next_picture() {
    assertThat(
            text(
                "You: Which job is it\nAna: It is remote and well paid, you only\n",
                "Ana: It is remote and well paid, you only lend me your account\nYou: No\n"))
        .isEqualTo(
            """
            You: Which job is it
            Ana: It is remote and well paid, you only lend me your account
            \f
            You: No
            """);
  }

  @Test
  void a_line_that_the_edge_cut_in_half_is_taken_from_the_next_picture() {
    assertThat(
            text(
                "You: And the visa\nAna: We buy the ticket. The fee vou pav at the embassv and\n",
                "Ana: We buy the ticket. The fee you pay at the embassy and we give back\nYou: No\n"))
        .isEqualTo(
            """
            You: And the visa
            Ana: We buy the ticket. The fee you pay at the embassy and we give back
            \f
            You: No
            """);
  }

  @Test
  void a_picture_that_was_sent_twice_loses_no_word_of_the_next() {
    String cut = "You: Which job is it\nAna: It is remote and well paid, you only\n";

    assertThat(text(cut, cut, "Ana: It is remote and well paid, you only lend me your account\n"))
        .contains("lend me your account")
        .containsOnlyOnce("It is remote");
  }

  @Test
  void half_a_line_that_was_misread_hides_no_overlap() {
    assertThat(
            text(
                "You: Which job is it\nAna: It is remote and well paid, Darfaita Tama\n",
                "Ana: It is remote and well paid, lend me your account\nYou: No\n"))
        .contains("lend me your account")
        .containsOnlyOnce("It is remote");
  }

  @Test
  void two_sums_in_long_messages_of_the_same_form_are_both_kept() {
    assertThat(
            text(
                "You: Hello\nAna: To start the task please send 50 dollars now\n",
                "Ana: To start the task please send 900 dollars by 18 today\nYou: No\n"))
        .contains("send 50 dollars", "send 900 dollars");
  }

  @Test
  void where_names_stand_above_messages_an_overlap_makes_one_chat() {
    assertThat(
            text(
                "Ana Ruiz: Where is the repo\nBen Okafor: I put the test on a drive\n",
                "the test on a drive\nAna Ruiz: Why there\nBen Okafor: It is private\n"))
        .isEqualTo(
            """
            Ana Ruiz: Where is the repo
            Ben Okafor: I put the test on a drive
            \f
            Ana Ruiz: Why there
            Ben Okafor: It is private
            """);
  }

  @Test
  void a_letter_that_was_misread_and_a_blank_in_a_name_hide_no_overlap_in_japanese() {
    assertThat(
            text(
                "人事 森: 経歴書では仙台の東陽システム工房にご在籍とのことですね\n佐伯: はい、そうです\n",
                "人事森: 経歴書では仙台の東陽システム[?]にご在籍とのことですね\n佐伯: はい、そうです\n人事森: 証明は\n"))
        .isEqualTo(
            """
            人事 森: 経歴書では仙台の東陽システム工房にご在籍とのことですね
            佐伯: はい、そうです
            \f
            人事 森: 証明は
            """);
  }

  @Test
  void a_name_in_japanese_with_an_unsure_letter_is_the_one_that_another_picture_shows() {
    assertThat(
            text(
                "高収入案内夫: 自宅に届く荷物を受け取って送るだけです\nだいき: 中身は何なんですか\n",
                "だいき: 中身は何なんですか\n高収入案内 [?]: 開けないでください\n"))
        .contains("高収入案内夫: 開けないでください");
  }

  @Test
  void a_name_that_lost_its_bracket_in_one_picture_has_it_in_all() {
    assertThat(
            text(
                "日下部(情シス: 自宅に届く荷物を受け取って送るだけです\nだいき: 中身は何なんですか\n",
                "だいき: 中身は何なんですか\n日下部(情ツス): 開けないでください\n"))
        .isEqualTo(
            """
            日下部(情ツス): 自宅に届く荷物を受け取って送るだけです
            だいき: 中身は何なんですか
            \f
            日下部(情ツス): 開けないでください
            """);
  }

  @Test
  void two_contacts_whose_names_look_the_same_are_two_chats() {
    assertThat(Screenshots.joined(shots("リン: こんにちは\nYou: はい\n", "リツ: 書類を送って\nYou: どこへ\n"), "photo"))
        .hasSize(2);
  }

  @Test
  void pictures_that_a_program_gives_one_name_are_one_chat() {
    assertThat(
            Screenshots.joined(
                List.of(
                    Exhibit.of("image.png", null, "Ana: Hello\nYou: Hi\n"),
                    Exhibit.of("image.png (2)", null, "Ana: A job\nYou: Go on\n"))))
        .hasSize(1);
  }

  @Test
  void a_polite_ending_in_japanese_is_no_overlap() {
    assertThat(
            Screenshots.joined(shots("森: 森です\n佐伯: よろしくお願いします\n", "佐伯: お願いしますか\n李: 何を\n"), "photo"))
        .hasSize(2);
  }

  @Test
  void forms_with_the_same_labels_stay_apart() {
    List<Exhibit> forms =
        shots("Name: Ana Ruiz\nRole: Engineer\n", "Name: Ben Okafor\nRole: Designer\n");

    assertThat(Screenshots.joined(forms, "photo")).isEqualTo(forms);
  }

  @Test
  void a_page_without_a_name_takes_it_from_the_others() {
    assertThat(text("Them: Hello\nYou: Hi\n", "Ana: I have a job\nYou: Go on\n"))
        .isEqualTo("Ana: Hello\nYou: Hi\n\f\nAna: I have a job\nYou: Go on\n");
  }

  @Test
  void the_joined_exhibit_is_named_by_its_first_and_last() {
    List<Exhibit> album =
        List.of(
            Exhibit.of("photo", null, "Ana: Hello\nYou: Hi\n"),
            Exhibit.of("note", null, "met on a forum"),
            Exhibit.of("photo", null, "Ana: A job\nYou: Go on\n"));

    assertThat(Screenshots.joined(album, "photo"))
        .extracting(Exhibit::name)
        .containsExactly("photo – photo", "note");
  }

  @Test
  void a_quote_of_joined_screenshots_keeps_its_picture_and_message() {
    PictureNumbers numbers = new PictureNumbers();
    List<Exhibit> exhibits =
        Stream.of(
                Exhibit.of("note", null, "met on a forum"),
                drawn("a.png", "Them: Hello", "You: Who is this", "Them: I have a job"),
                drawn("advert.png", "Remote job"),
                drawn("b.png", "Ana: I have a job for you", "You: Tell me", "Ana: Rent me it"))
            .map(numbers::next)
            .toList();
    Exhibit joined = Screenshots.joined(exhibits).get(1);

    assertThat(joined.text()).contains("Ana: I have a job for you", "\f");
    assertThat(place(joined, "Who is this")).isEqualTo("picture 1, bubble 2, left 5");
    assertThat(place(joined, "for you")).isEqualTo("picture 3, bubble 1, left 18");
    assertThat(place(joined, "job for you")).isEqualTo("picture 3, bubble 1, left 14");
    assertThat(place(joined, "Rent me it")).isEqualTo("picture 3, bubble 3, left 5");
    assertThat(place(joined, "Ana: ")).isEmpty();
  }

  /** Words stand as far to the right as in their line, and messages below each other. */
  private static Exhibit drawn(String name, String... bubbles) {
    List<PictureWord> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < bubbles.length; i++) {
      int said = bubbles[i].indexOf(": ") < 0 ? 0 : bubbles[i].indexOf(": ") + 2;
      for (String word : bubbles[i].substring(said).split(" ")) {
        int left = bubbles[i].indexOf(word, said);
        PictureBox box = new PictureBox(left, 10 * i, word.length(), 8);
        Span span = new Span(begin + left, begin + left + word.length());
        words.add(new PictureWord(span, new PicturePlace(1, i + 1, box)));
      }
      begin += bubbles[i].length() + 1;
    }
    return Exhibit.of(name, null, String.join("\n", bubbles) + "\n")
        .placed(new PicturePlaces(words));
  }

  private static String place(Exhibit exhibit, String quote) {
    int begin = exhibit.text().indexOf(quote);
    return exhibit
        .places()
        .of(new Span(begin, begin + quote.length()))
        .map(
            place ->
                "picture %d, bubble %d, left %d"
                    .formatted(place.picture(), place.bubble(), place.box().left()))
        .orElse("");
  }

  private static String text(String... texts) {
    List<Exhibit> joined = Screenshots.joined(shots(texts), "photo");
    assertThat(joined).hasSize(1);
    return joined.getFirst().text();
  }

  private static List<Exhibit> shots(String... texts) {
    List<Exhibit> shots = new ArrayList<>();
    for (String text : texts) {
      shots.add(Exhibit.of("shot" + shots.size() + ".png", null, text));
    }
    return shots;
  }
}
