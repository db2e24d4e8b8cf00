package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickQuestionsTest {
  private static final String WHOSE = "Whose account is it, and may we verify its holder?";

  private final Talk talk = new Talk();

  @BeforeEach
  void suspect() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen");
  }

  private List<Question> questions() {
    talk.dana("last");
    BotAnswer.Judged judged = Objects.requireNonNull(talk.thread.judged);
    return ReportPage.of(judged.examination(), judged.particulars()).best();
  }

  private List<String> ticked() {
    return questions().stream().filter(one -> !one.isOpen()).map(Question::general).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"asked 0", "asked 9", "asked 1, 9", "asked 99"})
  void where_no_question_has_that_number_none_is_ticked_off(String words) {
    assertThat(talk.dana(words)).startsWith("There is no question ").contains("from 1 to 3");
    assertThat(ticked()).isEmpty();
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void without_a_number_the_bot_asks_for_one() {
    assertThat(talk.dana("asked")).isEqualTo(Talk.said("which-question"));
    assertThat(ticked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asked 2 people about him",
        "\"asked 1\" she wrote",
        "> asked 1",
        "asked 1?",
        "asked him where he lives",
        "I asked her 1 thing"
      })
  void sentences_that_only_begin_so_and_quoted_words_tick_nothing_off(String words) {
    talk.dana(words);
    assertThat(ticked()).isEmpty();
  }

  @Test
  void a_guest_and_somebody_nobody_knows_tick_nothing_off() {
    for (Right rights : List.of(Right.NOTHING, Right.LOOK)) {
      talk.thread.rights = rights;
      talk.dana("asked 1");
    }
    talk.thread.rights = Right.DECIDE;
    assertThat(ticked()).isEmpty();
  }

  @Test
  void the_same_twice_is_one_line_and_says_so() {
    talk.dana("asked 1, 1");
    int lines = talk.latest().entries().size();
    assertThat(talk.dana("asked 1"))
        .isEqualTo("Question 1 was already marked as asked: “" + WHOSE + "”");
    assertThat(talk.latest().entries()).hasSize(lines);
  }

  @Test
  void it_is_said_which_and_kept_by_whom_and_moves_no_verdict() {
    String before = talk.dana("last").lines().findFirst().orElseThrow();
    assertThat(talk.replies(talk.receipt("Dana: asked 1.")))
        .extracting(reply -> reply.act().body())
        .contains("Marked as asked: question 1, “" + WHOSE + "”");
    assertThat(talk.dana("last")).startsWith(before);
    assertThat(CaseState.of(talk.latest()).asked())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.by()).isEqualTo("id-Dana");
              assertThat(one.because()).containsExactly("payment-third-party");
              assertThat(one.general()).isEqualTo(WHOSE);
            });
  }

  @Test
  void numbers_stay_where_they_are_once_a_question_is_asked() {
    List<String> before = questions().stream().map(Question::general).toList();
    talk.dana("I asked questions 1 and 3");
    assertThat(questions().stream().map(Question::general)).containsExactlyElementsOf(before);
    assertThat(ticked()).containsExactly(before.get(0), before.get(2));
  }

  @Test
  void one_undo_takes_back_what_was_said_at_once_and_no_more() {
    talk.dana("asked 3");
    talk.dana("asked 1,2");
    assertThat(talk.dana("undo")).contains("Taken back: what you marked as asked.");
    assertThat(ticked()).hasSize(1);
    talk.dana("undo");
    assertThat(ticked()).isEmpty();
  }

  @Test
  void nobody_takes_back_what_another_said() {
    talk.dana("asked 1");
    assertThat(talk.says("Eve", "undo")).contains(Talk.said("nothing-to-undo"));
    assertThat(ticked()).containsExactly(WHOSE);
  }

  @Test
  void it_stays_ticked_off_wherever_a_new_examination_puts_it() {
    String second = questions().get(1).general();
    talk.dana("asked 2");
    talk.dana("answer Sorry, my camera is broken today.");
    assertThat(questions().stream().map(Question::general).toList().indexOf(second))
        .isNotEqualTo(1);
    assertThat(ticked()).containsExactly(second);
  }

  @Test
  void a_question_that_is_dropped_takes_its_mark_along_and_brings_it_back() {
    talk.dana("asked 1");
    talk.dana("fine 1 because his wife holds the account");
    assertThat(questions().stream().map(Question::general)).doesNotContain(WHOSE);
    assertThat(ticked()).isEmpty();
    talk.dana("undo");
    assertThat(ticked()).containsExactly(WHOSE);
  }

  @Test
  void an_answer_ticks_nothing_off() {
    talk.dana("answer It is my sister's account.");
    assertThat(ticked()).isEmpty();
    assertThat(talk.latest().entries()).noneMatch(Entry.Ticked.class::isInstance);
  }
}
