package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.turn.TextPage;
import org.junit.jupiter.api.Test;

class RecurringNamesTest {
  private static final String TALK =
      """
      Marta Ruiz | People team
      Hello Ken, the board approved you
      Marta Ruiz | People team
      To open your file we need a photo of your passport
      Ken
      will there be a video interview?
      Marta Ruiz | People team
      We hire by form :)
      Ken
      ok
      """;

  @Test
  void headings_of_a_list_that_come_again_are_no_names() {
    String jobs =
        """
        Requirements
        Three years of Java
        Benefits
        A laptop, and a bicycle
        Requirements
        Two years of Go
        Benefits
        A train card
        """;
    assertThat(RecurringNames.in(TextPage.of(jobs))).isEmpty();
  }

  @Test
  void short_answers_that_come_again_within_a_letter_are_no_names() {
    String letter = "ok\nI will come. When?\nfine\n" + "I had time to read it all.\n".repeat(20);
    assertThat(RecurringNames.in(TextPage.of(letter + "ok\nyes\nfine\nno"))).isEmpty();
  }

  @Test
  void what_one_says_twice_above_a_known_name_is_no_name() {
    String own = "install this, please\npay my friend\ninstall this, please\n";
    String added = "Bobby Sierra\nto Ana\nBobby Sierra\nto Ana\n";
    assertThat(RecurringNames.beside(TextPage.of(own + added), "Bobby Sierra"::equals)).isEmpty();
  }

  @Test
  void people_who_ask_and_answer_below_their_names_are_told_with_what_stands_beside_the_names() {
    assertThat(RecurringNames.in(TextPage.of(TALK)))
        .containsExactlyInAnyOrder("Marta Ruiz | People team", "Ken");
  }

  @Test
  void a_few_lines_may_stand_above_the_talk() {
    assertThat(RecurringNames.in(TextPage.of("hi, is this real?\n\n" + TALK))).hasSize(2);
  }
}
