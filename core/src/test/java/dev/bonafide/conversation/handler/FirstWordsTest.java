package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.tenant.Talk;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that someone says to the bot where no verdict stands above. */
class FirstWordsTest {
  private final Talk talk = new Talk();

  private void somethingStandsAbove() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo Lund", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "so? good or bad",
        "dude this is sus af",
        "could somebody tell me whether this person is who they claim to be, I have a bad feeling",
        "chck tihs plz",
        "?",
        "!!",
        "taugt der was?",
        "¿nos está mintiendo?",
        "tu le sens comment lui",
        "dá pra confiar nele?",
        "ему можно верить?",
        "чи не шахрай це?",
        "czy on kłamie?",
        "この話、怪しくない？",
        "你觉得他是真的吗",
        "이 지원자 좀 봐주세요",
        "possiamo fidarci di lui?",
        "¿le pagamos el adelanto que pide?",
        "शायद यह नकली है?",
        "bu kişi sahte olabilir mi",
        "orang ini penipu bukan ya",
        "هل هذا الشخص محتال",
        "is he legit? no llm",
        "can you look at this, laptop is supposed to go out with the 4pm pickup",
        "is all of this normal or do they take us for fools"
      })
  void below_words_to_judge_it_asks_for_a_verdict(String words) {
    somethingStandsAbove();
    talk.dana(words);
    assertThat(talk.cases.all()).hasSize(1);
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thank you! | You are welcome.",
        "vielen lieben Dank | You are welcome.",
        "what are you able to do? | screen this conversation",
        "what do you store about us? | The bot stores what you submit",
        "hahaha | All right.",
        "hello you | screen this conversation",
        "delete all his data please | There is no case in this conversation that you can see.",
        "undo | There is no case in this conversation that you can see.",
        "thanks a lot, we settled that on our side already | You are welcome.",
        "hvala, merci, thanks so much | You are welcome.",
        "wake me up at half past six tomorrow | All right.",
        "do I upload a file or is a mention enough, how do you work? | screen this conversation",
        "last | There is no case in this conversation that you can see."
      })
  void what_is_plainly_something_else_is_no_request(String words, String answer) {
    somethingStandsAbove();
    assertThat(talk.dana(words)).contains(answer);
    assertThat(talk.cases.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"legit or not?", "check this guy, feels off", "check him out pls, he is so odd"})
  void where_nothing_stands_above_the_request_itself_is_no_case(String words) {
    assertThat(talk.dana(words)).startsWith(Talk.said("nothing-to-screen"));
    assertThat(talk.cases.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hey you two | Mention the bot with",
        "guten Morgen allerseits | Mention the bot with",
        "مرحبا يا جماعة | Mention the bot with",
        "merhaba arkadaşlar | Mention the bot with",
        "what is the weather like in Porto | Mention the bot with",
        "dhanyavaad aapka | You are welcome.",
        "terima kasih ya | You are welcome."
      })
  void where_nothing_stands_above_who_greets_or_chats_is_told_how_to_begin(
      String words, String answer) {
    assertThat(talk.dana(words)).contains(answer);
    assertThat(talk.cases.all()).isEmpty();
  }

  @Test
  void a_request_that_carries_evidence_is_a_case_by_itself() {
    talk.dana("check He asked us to ship the laptop to a friend of his in another state.");
    assertThat(talk.cases.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what about Motoki",
        "motoki legit or not?",
        "check Motoki",
        "Ist Motoki echt?",
        "проверь пожалуйста Motoki",
        "Motoki Sano, thoughts?"
      })
  void a_name_that_is_typed_in_passing_says_who_is_meant(String words) {
    somethingStandsAbove();
    talk.thread.says("Motoki Sano", Role.SUBJECT, "My camera is broken today.");
    assertThat(talk.dana(words)).startsWith("Ask first (case 1)").contains("camera is broken");
    assertThat(name()).contains("Motoki");
  }

  @Test
  void two_names_are_asked_about() {
    somethingStandsAbove();
    talk.thread.says("Motoki Sano", Role.SUBJECT, "My camera is broken today.");
    assertThat(talk.dana("Motoki and Lund, thoughts?")).startsWith("Several people may be meant.");
  }

  @Test
  void the_name_may_be_of_someone_whom_a_colleague_quotes() {
    talk.thread.says("Petra", Role.REVIEWER, "Rui wrote: please pay my friend's account");
    talk.dana("rui ok?");
    assertThat(name()).isEqualTo("Rui");
  }

  @Test
  void a_name_alone_behind_the_request_is_a_name_and_no_note() {
    somethingStandsAbove();
    talk.dana("check Bo Lund");
    assertThat(name()).isEqualTo("Bo Lund");
    assertThat(handedIn().exhibits()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dana here, is this ok?", "will you check this?", "is the Account real?"})
  void a_word_that_names_nobody_is_no_name(String words) {
    somethingStandsAbove();
    talk.thread.says("Will", Role.OTHER, "Account: we will see");
    talk.dana(words);
    assertThat(handedIn().name()).isNull();
  }

  private String name() {
    return Objects.requireNonNull(handedIn().name());
  }

  private Submission handedIn() {
    return ((Entry.HandedIn) talk.latest().entries().getFirst()).submission();
  }
}
