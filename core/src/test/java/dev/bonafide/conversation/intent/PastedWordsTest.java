package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words that someone typed to the bot alone are to be looked at. */
class PastedWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "screen",
        "sreen this pls",
        "is this real?",
        "is this recruiter who he says he is, or not at all?",
        "screen as recruiter name Bobby Sierra please, thank you",
        "screen note he kept his camera off and left twice",
        "check he kept his camera off, his page is https://pay.example",
        "note he kept his camera off, see https://pay.example",
        "answer yes, I am in Texas, my number is +1 555 0100 200",
        "subject @bobby_hr",
        "the candidate is Bobby Sierra of https://jobs.example",
        "help me with this chat, I do not know how that works at all",
        "outcome fraud because he asked for money in the second call",
      })
  void what_is_asked_of_the_bot_or_says_next_to_nothing_is_not_looked_at(String typed) {
    assertThat(PastedWords.in(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://jobs.example",
        "what about this one? https://jobs.example",
        "write me @max_hr",
        "Do you want to rent out your Upwork account for a share of what we earn?",
        "Is 300 dollars a month for your Upwork account ok?",
        "Start today and earn from home, all you need is a phone",
        "Data entry from home, forty an hour, no experience, we train you",
        "Set up a wallet for us and keep ten percent of all that comes in",
        "We pay well for an hour of your time every day",
      })
  void an_offer_of_one_sentence_is_looked_at_however_it_begins(String typed) {
    assertThat(PastedWords.in(typed)).contains(new Command.Screen(null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la candidata Lucía Ferrer me ha movido la entrevista dos veces y en linkedin sale como"
            + " Lucía Prats, qué te parece?",
        "Une candidate m'a demandé de payer son salaire sur le compte de sa soeur, tu en penses"
            + " quoi ?",
        "候选人要求把工资打到他表哥的账户并且不肯打开摄像头，这个人靠谱吗？请帮我看看好不好，谢谢你们",
        "our new devops guy wants the laptop sent to his cousin in Ohio, what do you think, is he"
            + " ok?",
      })
  void what_is_told_with_a_question_behind_it_is_looked_at(String typed) {
    assertThat(PastedWords.in(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "she's the client's recruiter not a candidate btw",
        "no, he is the recruiter here, not the candidate",
      })
  void who_is_meant_is_no_evidence_though_it_names_who_offers_work(String typed) {
    assertThat(PastedWords.isEvidence(typed, _ -> false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are looking for a recruiter, you work from home, apply now",
        "Recruiter here, we are hiring and your profile fits, send your cv",
      })
  void an_offer_of_work_is_evidence(String typed) {
    assertThat(PastedWords.isEvidence(typed, _ -> false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remote work for everybody: you lend us your account and get 20 % of what comes in."
            + " Interested?",
        "Can you start tomorrow? Register first at https://pay.example and tell me when it is done",
        "Who is behind this? https://pay.example/start, can we go on?",
        "Ana: can you start tomorrow?\nBo: yes, where do I send my ID?",
        "She started on Monday in the flat opposite and has met everyone there by now.",
        "he wrote: yes\nis that fine?",
        "one\ntwo\nthree\nfour\nis that fine?"
      })
  void what_is_passed_on_or_tells_something_is_no_question(String typed) {
    assertThat(PastedWords.ask(typed, _ -> false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rang the bank, they look into it for 5 days. the agency never heard of him. he keeps"
            + " ringing us, what do the girls on the desk say to him? and do i need to tell my"
            + " boss, he has our address and a copy of my passport since last week",
        "she cried n said her mum gave her the pin, dob is 1998 so no way she registered in 2009."
            + " what do i do now",
        "зробив вже 7 багів, і вони просять скинути відео екрану, на ньому видно мій робочий стіл з"
            + " іменем. це ок?",
        "代表番号にかけたら本人が出ました。よかった\n身元保証書を叔父に頼むのはあり?",
        "pulled her. the home is kicking off, found another nurse thank god. what do i say to her"
            + " when she rings, she'll want to know why. also she has done three shifts already"
            + " last week, do i have to tell someone",
        "but the care home is on the gov.uk sponsor list, I checked it myself. so can he pay half"
            + " only?"
      })
  void a_question_is_one_whatever_it_tells_and_counts(String typed) {
    assertThat(PastedWords.ask(typed, _ -> false)).isTrue();
  }

  @Test
  void a_question_in_which_something_is_found_may_be_passed_on_unless_it_asks_what_to_do() {
    String passedOn = "One more thing: could you pay my friend instead?";
    assertThat(PastedWords.ask(passedOn, _ -> true)).isFalse();
    assertThat(
            PastedWords.ask(
                "the board asks me for her name and address. do i give it to them?", _ -> true))
        .isTrue();
    assertThat(
            PastedWords.ask(
                "I have already sent my passport, so could you pay my friend instead", _ -> true))
        .isFalse();
    assertThat(
            PastedWords.ask(
                "aff ja tinha mandado a foto do RG ontem pra ela (sem a selfie, e n paguei). oq eu"
                    + " faço",
                part -> part.contains("RG")))
        .isTrue();
    assertThat(
            PastedWords.ask(
                "il répond: ok pour la visio mais ma carte est en renouvellement, et le pc doit"
                    + " partir demain. on envoie le pc quand même ?",
                part -> part.contains("carte")))
        .isTrue();
  }

  @Test
  void that_no_model_may_see_it_is_kept() {
    assertThat(PastedWords.in("We pay well for an hour of your time, no llm"))
        .contains(new Command.Screen(null, null, null, true));
  }
}
