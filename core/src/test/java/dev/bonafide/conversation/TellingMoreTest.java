package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worries below a verdict, with something that the case does not have yet, or with nothing new. */
class TellingMoreTest {
  private static final String BESIDE = "This is not part of case 1 yet.";
  private static final String PAY = "Pay nothing in advance";
  private static final String UNTIL = "Pay nothing, send no documents, and run nothing";

  private final Talk talk = new Talk();

  private void screened(String as) {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen as " + as);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the account thing is fine, we know the friend he wants paid",
        "what can we ask him about the money that he wants?",
        "he asked for my passport, please delete all of it, case closed",
        "I asked him for his passport"
      })
  void what_plainly_asks_for_something_else_is_answered_that(String words) {
    screened("recruiter");
    assertThat(talk.dana(words)).doesNotContain(BESIDE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          she now wants me to pay 200 € for the desk first, is that normal?     | Pay nothing in advance
          sie verlangt jetzt vorab eine Kaution von mir, ist das normal?        | Pay nothing in advance
          elle me demande d’envoyer 100 € pour la formation, c’est normal ?     | Pay nothing in advance
          me pide pagar 50 euros por el uniforme, ¿es normal?                   | Pay nothing in advance
          ela quer que eu pague 80 reais pelo cadastro, isso é normal?          | Pay nothing in advance
          они просят оплатить обучение до первой зарплаты, это нормально?       | Pay nothing in advance
          вона просить спершу заплатити 500 грн, це нормально?                  | Pay nothing in advance
          先に研修費として2万円を払うように言われました。普通ですか？               | Pay nothing in advance
          먼저 보증금 20만원을 입금하라는데 이거 정상인가요?                       | Pay nothing in advance
          她现在要我先付200元押金，这正常吗？                                     | Pay nothing in advance
          он попросил мой паспорт                                               | Give a number, an ID
          is it normal that they want a code from my sms?                       | Give a number, an ID
          they want me to install a program before we talk, hm                  | Open nothing of it
          """)
  void what_others_want_of_somebody_is_answered_and_can_be_added(String words, String told) {
    screened("recruiter");
    assertThat(talk.dana(words)).startsWith(told).contains(BESIDE, "Add as a note: say “note ");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void people_who_hire_are_told_what_holds_for_them() {
    screened("candidate");
    assertThat(talk.dana("he wants half of his wage paid in advance, is that usual?"))
        .startsWith("Pay only for work that was done")
        .contains(BESIDE)
        .doesNotContain(PAY);
  }

  @Test
  void what_rules_find_in_the_line_is_named_unless_the_case_has_it() {
    screened("candidate");
    assertThat(talk.dana("Bo: my camera is broken, what do you think?"))
        .startsWith("What you say now would be a sign: “Keeps the camera off when asked”")
        .contains("Why it matters: It hides who is there.", BESIDE);
    assertThat(talk.dana("Bo: use my friend's account, what do you think?"))
        .doesNotContain("What you say now");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "this gives me a bad feeling",
        "i'm scared",
        "ich habe ein ungutes Gefühl dabei",
        "j'ai peur",
        "me da mala espina",
        "tô com medo disso",
        "мне как-то страшно",
        "мені якось тривожно",
        "ちょっと不安です",
        "불안해요",
        "我有点担心"
      })
  void a_worry_with_nothing_new_is_told_what_to_leave_and_offers_nothing(String words) {
    screened("recruiter");
    assertThat(talk.dana(words)).startsWith(UNTIL).doesNotContain(": say “", BESIDE);
    assertThat(talk.latest().entries()).hasSize(2);
  }
}
