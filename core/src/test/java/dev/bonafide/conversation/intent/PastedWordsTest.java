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

  @Test
  void that_no_model_may_see_it_is_kept() {
    assertThat(PastedWords.in("We pay well for an hour of your time, no llm"))
        .contains(new Command.Screen(null, null, null, true));
  }
}
