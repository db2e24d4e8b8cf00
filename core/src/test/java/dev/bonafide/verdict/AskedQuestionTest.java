package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.phrasebook.BotLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedQuestionTest {
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
  private static final String WHOSE = "Whose account is it, and may we verify its holder?";

  private static Question asking(String words, String... because) {
    return new Question(words, List.of(because), "good", "bad");
  }

  private static AskedQuestion asked(String words, String... because) {
    return AskedQuestion.of(asking(words, because), "U1", AT);
  }

  @Test
  void another_question_about_the_same_finding_was_not_asked() {
    assertThat(asked(WHOSE, "payee").is(asking("Which bank pays the wages?", "payee"))).isFalse();
  }

  @Test
  void a_question_in_other_words_about_another_finding_was_not_asked() {
    Question like = asking("Whose account is this, and may we verify the holder?", "wallet");
    assertThat(asked(WHOSE, "payee").is(like)).isFalse();
  }

  @Test
  void two_that_test_nothing_are_not_the_same_for_that() {
    assertThat(asked("How was your week at the mill?").is(asking("How was your week at the bank?")))
        .isFalse();
  }

  @Test
  void it_is_the_same_where_its_rule_words_it_anew() {
    Question anew = asking("Whose account is this, and can we verify the holder?", "payee");
    assertThat(asked(WHOSE, "payee").is(anew)).isTrue();
  }

  @Test
  void it_is_the_same_where_another_finding_asks_it_word_for_word() {
    assertThat(asked(WHOSE, "payee").is(asking(WHOSE, "wallet", "mule"))).isTrue();
    assertThat(asked("How was your week?").is(asking("How was your week? "))).isTrue();
  }

  @Test
  void what_is_filled_in_and_the_language_make_no_difference() {
    Question known =
        new Question(
            "You said Graz. Where is it?",
            "Where is it?",
            List.of("place"),
            "good",
            "bad",
            Map.of(BotLanguage.SPANISH, new FollowUpQuestion("¿Dónde está?", "Sí.", "No.")));
    Question ticked = known.asked(asked("Where is it?", "place"));
    assertThat(asked("Where is it?", "place").is(known)).isTrue();
    assertThat(ticked.in(BotLanguage.SPANISH).isOpen()).isFalse();
    assertThat(ticked.in(BotLanguage.KOREAN).isOpen()).isFalse();
  }
}
