package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.scene.Flags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions below a verdict that have an answer of their own, whoever tells what they are. */
class TopicsTest {
  /** The rules make nothing of it. */
  private static final String OPEN = "blorp fnarg zwick?";

  private final Talk talk = new Talk();

  private void screened(String as) {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen" + as);
  }

  private void stopped(String as) {
    talk.also.add(
        new Says(Flags.flag("equipment-kept", "equipment", Strength.DECISIVE), "his desk"));
    talk.thread.says("Bo", Role.SUBJECT, "Leave it on his desk.");
    screened(as);
    assertThat(talk.dana("confirm 1")).contains("Stop until this is cleared");
  }

  private void nothingFound(String as) {
    screened(as);
    assertThat(talk.dana("fine 1 because we saw the papers")).contains("Nothing known");
  }

  private String told(String answer, String words) {
    talk.interpreter = Obedient.saying(answer).interpreter();
    return talk.dana(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"next 0 dance", "next 0 none", "next 0 NEXT", "next 0"})
  void a_topic_that_is_none_of_ours_changes_nothing(String answer) {
    stopped("");
    assertThat(told(answer, OPEN)).contains("Pause: no offer, contract, access");
  }

  @Test
  void whatever_a_model_says_under_a_stop_it_can_choose_our_own_sentences_alone() {
    stopped("");
    assertThat(told("thanks 0 proceed", OPEN)).startsWith("No: pause here");
  }

  @Test
  void words_about_origin_get_no_advice() {
    nothingFound("");
    assertThat(told("next 0 alone", "is it suspicious that he is north korean?"))
        .doesNotContain("By itself");
  }

  @Test
  void a_model_that_fails_leaves_what_the_examples_teach() {
    stopped(" as recruiter");
    talk.interpreter = Obedient.broken().interpreter();
    assertThat(talk.dana("how do I reject her politely without giving a reason?"))
        .contains("You need not decline");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how do we tell him no nicely without giving a reason?     | Ask your lawyer or security team
          wie sagen wir ihm ab, ohne einen Grund zu nennen?         | Ask your lawyer or security team
          was sage ich jetzt meiner Chefin und dem Team dazu?       | Your own side: that it is paused
          mein Freund fliegt schon morgen dorthin, was mache ich?   | Call your colleague now
          """)
  void without_a_model_examples_teach_what_is_asked(String words, String said) {
    stopped(" as candidate");
    assertThat(talk.dana(words)).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"what now?", "so what shall we ask him on the call?", "why is it red?"})
  void what_was_answered_well_before_is_answered_as_before(String words) {
    stopped(" as candidate");
    assertThat(talk.dana(words)).doesNotContain("until everything is cleared", "I do not guess");
  }

  @Test
  void who_asks_decides_which_sentence_it_is() {
    nothingFound(" as candidate");
    assertThat(told("next 0 verify", OPEN)).startsWith("Call the former employer");
  }

  @Test
  void people_with_an_offer_are_told_how_to_check_the_company() {
    nothingFound(" as recruiter");
    assertThat(told("next 0 verify", OPEN)).startsWith("Find the company's website");
  }

  @Test
  void moderators_are_told_what_to_do_with_the_post() {
    talk.thread.moderated = true;
    nothingFound(" as job post");
    assertThat(told("next 0 proceed", OPEN)).startsWith("Nothing that was read is a reason");
  }

  @Test
  void the_finding_that_is_asked_about_is_named_and_what_is_open_is_asked() {
    screened("");
    assertThat(told("innocent 1 alone", OPEN))
        .startsWith("About “")
        .contains("By itself, that decides nothing", "Ask: Whose account is it");
  }

  @Test
  void somebody_in_danger_comes_before_first_steps() {
    stopped(" as recruiter");
    assertThat(told("next 0 danger", "my friend already paid and flies there tomorrow, what now?"))
        .startsWith("Call them now or go there");
  }

  @Test
  void another_question_is_never_told_the_same_again() {
    nothingFound(" as recruiter");
    assertThat(told("next 0 reply", OPEN)).startsWith("An ordinary reply gives nothing away");
    assertThat(told("next 0 reply", "zwick fnarg blorp?"))
        .startsWith("I know no more about this than I just said.")
        .doesNotContain("An ordinary reply");
    assertThat(told("next 0 reply", "fnarg blorp zwick?")).startsWith("An ordinary reply");
  }

  @Test
  void the_same_question_is_told_the_same_however_often_it_comes() {
    nothingFound(" as recruiter");
    String first = told("next 0 reply", OPEN);
    assertThat(told("next 0 reply", OPEN)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "so do you think luis talked to a different person on tuesday?",
        "check whether it was another person on tuesday?",
        "look, was it the same voice as on tuesday?"
      })
  void a_question_is_never_answered_with_the_card_again(String words) {
    stopped("");
    assertThat(talk.dana(words)).isNotBlank().doesNotContain(Talk.said("nothing-since"));
  }

  @Test
  void a_question_below_a_verdict_is_never_told_that_it_was_not_understood() {
    nothingFound(" as candidate");
    assertThat(talk.dana(OPEN))
        .doesNotContain(Talk.said("unclear").lines().findFirst().orElseThrow());
  }
}
