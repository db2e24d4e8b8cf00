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

  /** A model that chooses the sentences that begin so, and quotes a line or none. */
  private String chosen(String words, String line, String... sentences) {
    talk.interpreter = Obedient.choosing(line, sentences).interpreter();
    return talk.dana(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"next 0 s0", "next 0 s999", "next 0 No: pause here", "next 0"})
  void what_is_no_sentence_of_ours_changes_nothing(String answer) {
    stopped("");
    assertThat(told(answer, OPEN)).contains("Pause: no offer, contract, access");
  }

  @Test
  void whatever_a_model_chooses_under_a_stop_the_verdict_is_told_with_it() {
    stopped("");
    assertThat(chosen(OPEN, "", "Call the former employer"))
        .startsWith("Call the former employer")
        .endsWith("it holds until everything is cleared.");
  }

  @Test
  void what_the_verdict_leaves_to_do_is_told_once() {
    stopped("");
    assertThat(chosen(OPEN, "", "No: pause here")).doesNotContain("This does not lift");
  }

  @Test
  void no_sentence_that_another_verdict_would_allow_can_be_chosen() {
    stopped("");
    assertThat(Obedient.sentences(talk, OPEN))
        .noneMatch(one -> one.contains("go on as with anyone") || one.contains("Talks can go on"));
  }

  @Test
  void a_line_may_go_on_with_what_was_asked_and_answered_just_before() {
    nothingFound(" as candidate");
    chosen("may we send the laptop to his uncle?", "", "Put the offer off");
    assertThat(Obedient.asked(talk, "Dana", OPEN))
        .contains(
            "BEFORE BEGINS\nmay we send the laptop to his uncle? → Put the offer off by a day");
    assertThat(Obedient.asked(talk, "Omar", OPEN)).doesNotContain("BEFORE BEGINS");
  }

  @Test
  void under_a_stop_nothing_is_called_settled() {
    stopped("");
    assertThat(Obedient.sentences(talk, OPEN)).noneMatch(one -> one.contains("Yes, that is"));
  }

  @Test
  void where_nothing_is_found_what_was_checked_can_be_called_enough() {
    nothingFound("");
    assertThat(Obedient.sentences(talk, OPEN)).anyMatch(one -> one.contains("Yes, that is enough"));
  }

  @Test
  void several_sentences_are_one_answer_below_the_line_that_it_is_about() {
    nothingFound(" as candidate");
    assertThat(chosen(OPEN, "l2", "Nothing that was read speaks", "Put the offer off"))
        .startsWith("In the evidence: “Please pay my friend's account, mine is limited.”")
        .contains("so go on as with anyone. Put the offer off by a day or two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he just wrote back: she is his mother in law, and sends a picture. would that settle it",
        "er sagt das konto gehört seiner frau, reicht das",
      })
  void what_is_passed_on_and_asked_about_is_answered_and_can_be_added(String words) {
    stopped(" as candidate");
    int entries = talk.latest().entries().size();
    assertThat(chosen(words, "", "It helps, but it is not enough by itself"))
        .contains("It helps, but it is not enough by itself")
        .contains("Add as their answer");
    assertThat(talk.latest().entries()).hasSize(entries);
  }

  @Test
  void what_is_passed_on_and_asks_nothing_is_only_offered() {
    stopped(" as candidate");
    assertThat(told("answer 0", "asked her. says the account is her sister's"))
        .contains("Nothing has been recorded yet")
        .contains("Add as their answer");
  }

  @Test
  void of_a_long_line_the_sentence_nearest_to_the_question_is_quoted() {
    talk.thread.says(
        "Bo",
        Role.SUBJECT,
        "I moved to Porto in May and the flat is small but fine for two. "
            + "The bank letter comes next week, as the branch told me on the phone. "
            + "My sister keeps the laptop until then, she lives in Nashville with her kids.");
    nothingFound(" as candidate");
    assertThat(chosen("is the letter of the bank enough?", "l1", "Put the offer off"))
        .startsWith("In the evidence: “… The bank letter comes next week")
        .doesNotContain("Porto", "Nashville");
  }

  @Test
  void in_direct_messages_who_sees_the_verdict_is_the_asker_alone() {
    stopped("");
    assertThat(chosen(OPEN, "", "The verdict is seen by")).contains("ask me there");
    talk.thread.isDirect = true;
    assertThat(chosen(OPEN, "", "Only you see this")).contains("Only you see this");
  }

  @Test
  void who_may_ask_decides_what_there_is_to_choose_from() {
    nothingFound(" as candidate");
    assertThat(Obedient.sentences(talk, OPEN))
        .anyMatch(one -> one.contains("[candidate] Put the offer off"))
        .noneMatch(one -> one.contains("[offer]") || one.contains("[moderator]"));
  }

  @Test
  void words_about_origin_get_no_advice() {
    nothingFound("");
    assertThat(chosen("is it suspicious that he is north korean?", "", "By itself"))
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

  @Test
  void a_fact_before_a_question_is_answered_and_may_be_added() {
    screened("");
    assertThat(talk.dana("no camera almost the whole time, and someone answered. sure nothing?"))
        .contains("By itself, that decides nothing", "Ask: Whose account is it", "“note ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"what now?", "so what shall we ask him on the call?", "why is it red?"})
  void what_was_answered_well_before_is_answered_as_before(String words) {
    stopped(" as candidate");
    assertThat(talk.dana(words)).doesNotContain("until everything is cleared", "I do not guess");
  }

  @Test
  void somebody_in_danger_comes_before_first_steps() {
    stopped(" as recruiter");
    assertThat(talk.dana("my sister flies there tomorrow and already paid, how do I stop her?"))
        .startsWith("Call them now or go there");
  }

  @Test
  void another_question_is_never_told_the_same_again() {
    nothingFound(" as recruiter");
    String first = "An ordinary reply gives nothing away";
    assertThat(chosen(OPEN, "", first)).startsWith(first);
    assertThat(chosen("zwick fnarg blorp?", "", first))
        .startsWith("I know no more about this than I just said.")
        .doesNotContain(first);
    assertThat(chosen("fnarg blorp zwick?", "", first)).startsWith(first);
  }

  @Test
  void the_same_question_is_told_the_same_however_often_it_comes() {
    nothingFound(" as recruiter");
    String first = chosen(OPEN, "", "An ordinary reply");
    assertThat(chosen(OPEN, "", "An ordinary reply")).isEqualTo(first);
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
