package dev.bonafide.report.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Advise;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingOrderTest {
  private static final String ASKED = "Which address shall we send the work laptop to?";
  private static final String COUSIN = "Please ship it to my cousin's place in Nashville.";

  private static CitedWords said(Role role, String words, String... told) {
    return new CitedWords(words, List.of(told), role, "chat");
  }

  private static List<String> ordered(CitedWords... all) {
    RedFlag flag =
        new RedFlag(
            "equipment-ship-elsewhere",
            "Wants the work laptop sent to someone else",
            "equipment",
            Strength.STRONG,
            "Some laptops are kept running for others.",
            List.of("A move"),
            new Advise("Ask."),
            List.of("A source"),
            false);
    return new TellingOrder(new TellingWords(flag))
        .of(List.of(all), one -> one, (one, _) -> one).stream().map(CitedWords::words).toList();
  }

  @Test
  void others_words_stand_after_the_subject_s_though_they_share_more_with_the_title() {
    String ours = "We would have the work laptop sent to you, never to someone else.";
    assertThat(
            ordered(
                said(Role.OTHER, ours, "work laptop sent"),
                said(Role.SUBJECT, COUSIN, "to my cousin's place")))
        .containsExactly(COUSIN, ours);
  }

  @Test
  void a_question_stands_after_an_answer_that_says_it_all() {
    assertThat(
            ordered(
                said(Role.OTHER, ASKED, "address", "laptop"),
                said(Role.SUBJECT, COUSIN, "ship", "to my cousin's place")))
        .containsExactly(COUSIN, ASKED);
  }

  @Test
  void a_question_stands_before_an_answer_that_says_nothing_without_it() {
    String yes = "No, not really.";
    assertThat(
            ordered(
                said(Role.OTHER, ASKED, "address", "laptop"),
                said(Role.SUBJECT, yes, "not really")))
        .containsExactly(ASKED, yes);
  }

  @Test
  void of_one_s_own_words_those_that_hold_more_of_what_was_looked_for_come_first() {
    String later = "He turns it on and I connect.";
    assertThat(
            ordered(
                said(Role.SUBJECT, later, "I connect"),
                said(Role.SUBJECT, COUSIN, "ship", "to my cousin's place")))
        .containsExactly(COUSIN, later);
  }

  @Test
  void what_a_reviewer_noted_stands_after_the_subject_s_words_and_before_those_of_others() {
    String noted = "He wants the work laptop sent to someone else.";
    List<String> all =
        ordered(
            said(Role.OTHER, ASKED, "laptop"),
            said(Role.REVIEWER, noted, "work laptop sent"),
            said(Role.SUBJECT, COUSIN, "to my cousin's place"));
    assertThat(all).containsExactly(COUSIN, noted, ASKED);
  }

  @Test
  void a_lone_word_proves_less_than_anything_else() {
    assertThat(ordered(said(Role.SUBJECT, "Yes.", "Yes"), said(Role.REVIEWER, COUSIN, "cousin's")))
        .containsExactly(COUSIN, "Yes.");
  }

  @Test
  void nothing_is_lost_and_nothing_comes_twice() {
    List<CitedWords> all = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      all.add(said(at % 2 == 0 ? Role.OTHER : Role.SUBJECT, "Words number " + at, "Words"));
    }
    assertThat(ordered(all.toArray(CitedWords[]::new)))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(CitedWords::words).toList());
    assertThat(ordered()).isEmpty();
  }
}
