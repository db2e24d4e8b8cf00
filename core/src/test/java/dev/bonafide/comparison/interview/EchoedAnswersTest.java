package dev.bonafide.comparison.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import org.junit.jupiter.api.Test;

final class EchoedAnswersTest {
  @Test
  void an_answer_that_a_third_voice_gave_first_is_seen_with_both() {
    Look look =
        look(
            Told.call()
                .other("How would you scale it?")
                .voice("read replicas and cache")
                .subject("So I'd add read replicas and a cache."));

    assertThat(((Look.Seen) look).evidence())
        .extracting(Citation::quote)
        .containsExactly("read replicas and cache", "So I'd add read replicas and a cache.");
  }

  @Test
  void a_voice_that_finishes_an_answer_which_broke_off_is_seen() {
    assertThat(
            look(
                Told.call()
                    .other("How do you decide the chunk size?")
                    .subject("So chunk size,")
                    .voice("by replication lag, throttle on lag")
                    .subject("By the replication lag. We throttle on the lag.")))
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void a_voice_after_an_answer_that_was_given_feeds_nobody() {
    assertThat(
            look(
                Told.call()
                    .other("How do you decide the chunk size?")
                    .subject("By the lag of the replicas.")
                    .voice("by replication lag, throttle on lag")
                    .subject("Replication lag, throttle, yes.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_panel_that_asks_by_turns_feeds_nobody() {
    assertThat(
            look(
                Told.call()
                    .other("How would you scale it?")
                    .voice("With read replicas and a cache, or what?")
                    .subject("Read replicas first, then a cache.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_colleague_of_the_interviewer_who_gives_a_hint_feeds_nobody() {
    assertThat(
            look(
                Told.call()
                    .other("How would you scale it?")
                    .voice("hint, read replicas")
                    .subject("Right, read replicas.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_child_in_the_room_whom_the_subject_mentions_feeds_nobody() {
    assertThat(
            look(
                Told.call()
                    .other("What is for dinner?")
                    .voice("pizza with mushrooms")
                    .subject("Pizza with mushrooms, she says. Where were we?")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void words_of_the_question_are_no_echo() {
    assertThat(
            look(
                Told.call()
                    .other("Which of the two, read replicas or a cache?")
                    .voice("read replicas")
                    .subject("Read replicas.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void one_word_in_common_is_too_little() {
    assertThat(look(Told.call().other("Which is it?").voice("left turn").subject("The left one.")))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_chat_has_no_voices() {
    assertThat(
            look(
                Told.chat()
                    .other("How would you scale it?")
                    .voice("read replicas and cache")
                    .subject("Read replicas and a cache.")))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_recording_in_which_nobody_asks_cannot_be_looked_at() {
    assertThat(look(Told.call().other("Good morning.").subject("Good morning.")))
        .isInstanceOf(Look.Blind.class);
  }

  private static Look look(Told told) {
    return new EchoedAnswers().look(told.end());
  }
}
