package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions below a verdict that no rule answers. */
class OpenQuestionTest {
  private final Talk talk = new Talk();

  @BeforeEach
  void screened() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why nothing? she gets his LOGIN",
        "파일은 읽은 거 맞아? 회사 폐업했다는데 국민연금 내역이면 되는지",
        "pero si me dice q el trabajo lo hace OTRO. eso no cuenta?",
        "yani evet mi hayır mı. avans atacak sonuçta para ben vermiyorum ki"
      })
  void a_question_that_no_rule_answers_is_told_what_the_verdict_rests_on_and_what_to_ask(
      String words) {
    assertThat(talk.dana(words))
        .startsWith("One sign needs an answer")
        .contains("Ask: Whose account is it");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void where_nothing_stands_a_question_what_to_do_is_told_what_to_ask_of_anyone() {
    assertThat(talk.dana("fine 1 because we saw the papers")).contains("Nothing known");
    assertThat(talk.dana("so what do i do now, ok or not")).contains("Tell me about a piece of");
  }
}
