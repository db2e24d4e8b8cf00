package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone asks with a request to screen. */
class FirstQuestionTest {
  private static final String WORRY =
      "can you check this, my boss says his camera was off so he is fake, is that enough?";

  private final Talk talk = new Talk();

  @BeforeEach
  void someone_speaks() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
  }

  private List<String> told(String words) {
    return talk.replies(talk.receipt("Dana: " + words)).stream()
        .skip(1)
        .map(OutboundReply::act)
        .map(act -> act.body())
        .toList();
  }

  @Test
  void without_a_model_the_verdict_is_all_that_is_told() {
    assertThat(told(WORRY)).hasSize(1);
  }

  @Test
  void where_the_model_is_silent_the_verdict_is_told_alone() {
    talk.interpreter = Obedient.silent(NoUsableAnswer.LATE).interpreter();
    assertThat(told(WORRY)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "can you check this please", "", "verify him"})
  void who_only_wants_a_look_is_told_no_more_and_no_model_is_asked(String words) {
    Obedient model = Obedient.choosing("", "Ask first");
    talk.interpreter = model.interpreter();
    assertThat(told(words)).hasSize(1);
    assertThat(model.asked).isEmpty();
  }

  @Test
  void where_the_model_chooses_nothing_nothing_is_told_beside_the_verdict() {
    talk.interpreter = Obedient.saying("screen 0").interpreter();
    assertThat(told(WORRY)).hasSize(1);
  }

  @Test
  void a_worry_is_answered_below_the_verdict_once() {
    talk.interpreter = Obedient.choosing("", "Ask first").interpreter();
    List<String> told = told(WORRY);
    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).contains("case 1");
    assertThat(told.getLast()).startsWith("Ask first");
    assertThat(talk.cases.all()).hasSize(1);
  }

  @Test
  void what_the_last_line_asks_below_what_is_passed_on_is_answered_too() {
    Obedient model = Obedient.choosing("", "Ask first");
    talk.interpreter = model.interpreter();
    assertThat(told("got this today\nBo Lund: please run my repo\nI ran it already. is that ok?"))
        .hasSize(2);
    assertThat(model.asked.getLast().evidence())
        .contains("got this today … I ran it already. is that ok?")
        .contains("came with the request to screen")
        .doesNotContain("got this today … Bo Lund");
  }

  @Test
  void a_line_below_goes_on_from_that_answer() {
    talk.interpreter = Obedient.choosing("", "Ask first").interpreter();
    told(WORRY);
    assertThat(Obedient.asked(talk, "Dana", "but is that true of everyone who works there?"))
        .contains("is that enough? → Ask first");
  }
}
