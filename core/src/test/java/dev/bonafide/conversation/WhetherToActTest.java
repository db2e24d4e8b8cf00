package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.scene.Flags;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions below a verdict whether to do something: send, pay, go, sign, or call off. */
class WhetherToActTest {
  static final List<String> SENDING =
      List.of(
          "so can I ship the macbook to his flatmate or not",
          "darf ich ihm dann heute den Zugang einrichten, ja oder nein",
          "je peux lui expédier l’ordinateur demain ou pas ?",
          "¿entonces le mando el contrato hoy o mejor no?",
          "posso mandar o contrato amanhã ou não?",
          "так можно ему сегодня отправить ноутбук или нет?",
          "то можна йому завтра надіслати договір чи ні?",
          "明日パソコンを送ってもいいですか？",
          "그럼 내일 노트북 보내도 되나요",
          "那我明天可以把电脑寄给他吗？");

  private static final String STOP = "Pause: no offer, contract, access, equipment, or payment";
  private static final String WAIT = "Not yet: no offer, contract, access, equipment, or payment";
  private static final String NOTHING = "Nothing that was read speaks against it";
  private static final String SHIP = "Ship equipment and give access only once";
  private static final String HIRE = "Before an offer or a contract, see the ID";
  private static final String OFFER = "First contact the company";
  private static final String GO = "Go only to an address that the company's own website names";

  private final Talk talk = new Talk();

  private void screened(String words, String as) {
    talk.thread.says("Dana", Role.OTHER, "How shall we pay you?").says("Bo", Role.SUBJECT, words);
    talk.dana("screen" + as);
  }

  private void stopped() {
    talk.also.add(
        new Says(Flags.flag("equipment-kept", "equipment", Strength.DECISIVE), "his desk"));
    talk.thread.says("Bo", Role.SUBJECT, "My camera is broken today.");
    talk.thread.says("Bo", Role.SUBJECT, "Leave it on his desk.");
    screened("Please pay my friend's account, mine is limited.", "");
    assertThat(talk.dana("confirm 1")).contains("Stop until this is cleared");
  }

  private void open() {
    screened("Please pay my friend's account, mine is limited.", "");
  }

  private void nothingFound(String as) {
    screened("Please pay my friend's account, mine is limited.", as);
    assertThat(talk.dana("fine 1 because we saw the papers")).contains("Nothing known");
  }

  @ParameterizedTest
  @FieldSource("SENDING")
  @ValueSource(
      strings =
          "hm that is no answer. one of us met him, one did not. do we call off the signing yes/no")
  void under_a_stop_nothing_is_given_and_the_weightiest_reason_is_named(String words) {
    stopped();
    assertThat(talk.dana(words))
        .startsWith(STOP)
        .contains("The weightiest reason: “Title of equipment-kept”.")
        .doesNotContain("guess");
  }

  @ParameterizedTest
  @FieldSource("SENDING")
  void where_something_is_open_it_is_asked_first(String words) {
    open();
    assertThat(talk.dana(words)).startsWith(WAIT).contains("Ask: Whose account is it");
  }

  @ParameterizedTest
  @FieldSource("SENDING")
  void where_nothing_was_found_people_who_hire_are_told_what_to_check_before_that(String words) {
    nothingFound(" as candidate");
    assertThat(talk.dana(words))
        .startsWith(NOTHING)
        .containsAnyOf(SHIP, HIRE)
        .doesNotContain(OFFER, GO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok so may i go there on monday, and do i bring my id?",
        "darf ich da morgen hin und den Ausweis mitbringen?",
        "¿puedo ir el lunes y llevo el dni?",
        "je peux y aller lundi avec ma carte d’identité ?",
        "posso ir amanhã e levar o rg?",
        "можно мне завтра туда ехать с паспортом?",
        "明日行ってもいいですか？",
        "내일 가도 되나요",
        "那我明天可以去吗？"
      })
  void where_nothing_was_found_people_with_an_offer_are_told_how_to_go_there(String words) {
    nothingFound(" as recruiter");
    assertThat(talk.dana(words)).startsWith(NOTHING).contains(GO).doesNotContain(SHIP, HIRE);
  }

  @Test
  void where_it_is_not_known_who_asks_both_are_told() {
    nothingFound("");
    assertThat(talk.dana("so can I ship the macbook to his flatmate or not"))
        .startsWith(NOTHING)
        .contains("Were you offered something? " + OFFER, "Are you hiring? " + SHIP);
  }

  /** Where nothing shows who offers work, their own words may. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can we make our candidate an offer?                       | Before an offer or a contract
          should we hire him, yes or no                             | Before an offer or a contract
          sollen wir unseren Bewerber einstellen oder nicht?        | Before an offer or a contract
          они меня берут, можно подписать договор?                  | Sign or accept only after
          can i send them my passport for the contract?             | Give a number, an ID
          me ofrecieron el puesto, ¿les mando el dni?               | Give a number, an ID
          sie haben mir die Stelle angeboten, soll ich zusagen?     | Sign or accept only after
          """)
  void who_asks_is_told_by_their_own_words(String words, String before) {
    nothingFound("");
    assertThat(talk.dana(words)).startsWith(NOTHING).contains(before).doesNotContain("Were you");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          candidate | should we reject her?                   | Nothing here is a reason to reject
          candidate | can we join the video call with him?    | A call is fine: ask for the camera
          recruiter | may i sign the contract today?          | Sign or accept only after
          recruiter | should i join the zoom call?            | A call is fine: install nothing
          recruiter | should i pay the deposit?               | Pay nothing, send no documents
          recruiter | can i give her my number?               | Pay nothing, send no documents
          """)
  void where_something_is_open_what_it_does_not_forbid_is_told_how_to_do(
      String as, String words, String begins) {
    screened("Please pay my friend's account, mine is limited.", " as " + as);
    assertThat(talk.dana(words)).startsWith(begins);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          should we reject her now?               | Talk to your lawyer or security team before
          may we join the call with him at 5?     | A call is fine: ask for the camera
          should we join the call and pay him?    | Pause: no offer
          """)
  void under_a_stop_people_who_hire_may_still_ask(String words, String begins) {
    stopped();
    assertThat(talk.dana(words)).startsWith(begins);
  }

  /** Words for money, papers, and codes within others name none of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {"is this person serious?", "i feel good about it, right?", "any idea if ok?"})
  void words_that_begin_alike_name_no_act(String words) {
    nothingFound(" as recruiter");
    assertThat(talk.dana(words)).doesNotContain("Pay nothing in advance", "Give a number");
  }

  /** A chat that was forwarded without a word may be read as a candidate's. */
  @Test
  void people_who_gave_something_away_are_told_the_first_steps_where_no_one_said_that_they_hire() {
    open();
    assertThat(talk.dana("oh no, i already sent him my bank card and my id. what now?"))
        .startsWith("If you already sent papers or account details: tell your bank");
  }

  /** A model takes such a worry for a question why, or whether it is harmless. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "but his papers have another first name, and the profile is from last year??",
        "is showing my papers there safe? and is a free mail address alright?",
        "dass sie unter anderem Namen im Call war, ist also kein Problem?",
        "名前が違うのは大丈夫ですか？"
      })
  void a_worry_about_what_was_not_found_is_never_told_that_nothing_can_be_explained(String words) {
    nothingFound(" as candidate");
    for (String meant : List.of("innocent", "reason", "none")) {
      talk.interpreter = Obedient.saying(meant + " 0").interpreter();
      assertThat(talk.dana(words)).contains(NOTHING).doesNotContain(Talk.said("no-finding"));
    }
  }

  /** A wish for another language is met by the answer itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "in english please. can we send him the laptop today?",
        "auf deutsch bitte. dürfen wir ihm heute den Laptop schicken?",
        "en français svp. on peut lui envoyer le portable ?",
        "en castellano por favor. ¿puedo enviarle el portátil hoy?"
      })
  void what_is_asked_beside_a_wish_for_a_language_is_answered(String words) {
    stopped();
    talk.interpreter = Obedient.saying("none 0").interpreter();
    assertThat(talk.dana(words)).startsWith(STOP);
  }

  /** The finding that it takes such a question for is only offered. */
  @Test
  void a_model_that_takes_it_for_a_question_why_does_not_hide_the_answer() {
    stopped();
    talk.interpreter = Obedient.saying("reason 3").interpreter();
    assertThat(talk.dana("nog één ding, dat programma vanwege zijn pols, is dat gewoon of niet?"))
        .startsWith(STOP)
        .contains("Why: Keeps the camera off when asked");
    assertThat(talk.dana("why is the camera a problem?")).contains("It hides who is there.");
  }
}
