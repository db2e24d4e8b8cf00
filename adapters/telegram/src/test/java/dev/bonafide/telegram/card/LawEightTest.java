package dev.bonafide.telegram.card;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is lost, and no verdict is given twice, though no one can ask what became of it. */
class LawEightTest {
  private static final String VERDICT = "Ask first";

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private long forward() {
    return scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
  }

  private List<String> beginnings() {
    return scene.said().stream()
        .map(Said::text)
        .map(text -> text.lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void a_swallowed_placeholder_is_found_and_turns_into_the_verdict() {
    scene.telegram.faults().next("sendMessage", Fault.SWALLOW);
    long first = forward();
    scene.settle();
    assertThat(beginnings()).containsExactly(VERDICT);
    assertThat(scene.telegram.reaction(ADA.id(), first)).isEqualTo("👀");
    scene.people.text(ADA, "/help");
    scene.settle();
    assertThat(beginnings()).filteredOn(VERDICT::equals).hasSize(1);
  }

  @Test
  void a_verdict_that_was_swallowed_is_not_said_again_by_itself_and_the_reaction_tells() {
    scene.telegram.faults().next("sendMessage", Fault.LOSE, Fault.SWALLOW);
    long first = forward();
    scene.settle(Duration.ofHours(1));
    assertThat(beginnings()).containsExactly(VERDICT);
    assertThat(scene.telegram.reaction(ADA.id(), first)).isEqualTo("🤔");
  }

  @Test
  void the_reaction_that_tells_of_doubt_ends_with_the_verdict() {
    scene.telegram.faults().next("sendMessage", Fault.LOSE);
    long first = forward();
    scene.settle(Duration.ofHours(1));
    assertThat(beginnings()).containsExactly(VERDICT);
    assertThat(scene.telegram.reaction(ADA.id(), first)).isEqualTo("👀");
  }

  @Test
  void a_swallowed_answer_to_a_question_is_found_and_nobody_is_told_of_doubt() {
    scene.telegram.faults().next("sendMessage", Fault.SWALLOW);
    long asked = scene.people.text(ADA, "/help");
    scene.settle();
    scene.people.text(ADA, "/privacy");
    scene.settle();
    assertThat(scene.said()).hasSize(2);
    assertThat(scene.telegram.reaction(ADA.id(), asked)).isEmpty();
  }

  @Test
  void a_swallowed_placeholder_behind_messages_of_other_chats_is_found() {
    forward();
    scene.hear();
    for (int i = 0; i < 20; i++) {
      scene.people.text(MAX, "hello");
    }
    scene.telegram.faults().next("sendMessage", Fault.SWALLOW);
    scene.work(Duration.ofMinutes(1));
    scene.settle();
    assertThat(beginnings()).containsExactly(VERDICT);
  }

  @Test
  void what_is_looked_for_never_takes_the_place_of_another_answer() {
    scene.people.text(ADA, "/help");
    forward();
    scene.hear();
    scene.work(Duration.ZERO);
    String help = scene.said().getFirst().text();
    scene.telegram.faults().next("sendMessage", Fault.SWALLOW);
    scene.settle();
    assertThat(scene.said().getFirst().text()).isEqualTo(help);
    assertThat(beginnings()).hasSize(2).endsWith(VERDICT);
  }

  @Test
  void a_verdict_that_never_arrived_comes_with_what_the_person_does_next() {
    scene.telegram.faults().next("sendMessage", Fault.LOSE, Fault.LOSE);
    long first = forward();
    scene.settle(Duration.ofHours(1));
    assertThat(scene.said()).isEmpty();
    assertThat(scene.telegram.reaction(ADA.id(), first)).isEqualTo("🤔");
    scene.people.text(ADA, "/help");
    scene.settle();
    assertThat(scene.said()).hasSize(2);
    assertThat(beginnings().getFirst()).isEqualTo(VERDICT);
    assertThat(scene.telegram.reaction(ADA.id(), first)).isEqualTo("👀");
  }

  @Test
  void last_brings_a_lost_verdict_once() {
    scene.telegram.faults().next("sendMessage", Fault.LOSE, Fault.LOSE);
    forward();
    scene.settle();
    scene.people.text(ADA, "/last");
    scene.settle();
    assertThat(beginnings()).containsExactly(VERDICT);
  }

  @Test
  void an_edit_whose_answer_is_lost_is_made_again_and_seen_once() {
    scene.telegram.faults().next("editMessageText", Fault.LOSE, Fault.BREAK, Fault.SWALLOW);
    forward();
    scene.settle();
    assertThat(beginnings()).containsExactly(VERDICT);
    assertThat(scene.last().edits()).isEqualTo(1);
    assertThat(scene.telegram.calls("editMessageText")).isEqualTo(4);
  }

  @Test
  void a_reaction_whose_answer_is_lost_is_given_again() {
    scene.telegram.faults().next("setMessageReaction", Fault.LOSE);
    long first = forward();
    scene.settle();
    assertThat(scene.telegram.reaction(ADA.id(), first)).isEqualTo("👀");
    assertThat(beginnings()).containsExactly(VERDICT);
  }

  @Test
  void a_pause_that_is_asked_for_delays_and_doubles_nothing() {
    scene.telegram.faults().next("sendMessage", Fault.LIMIT, Fault.LIMIT);
    scene.telegram.faults().next("editMessageText", Fault.LIMIT);
    forward();
    scene.settle();
    assertThat(beginnings()).containsExactly(VERDICT);
  }

  @Test
  void somebody_who_blocked_the_bot_is_told_nothing_and_blocks_nobody() {
    forward();
    scene.hear();
    scene.telegram.block(ADA.id());
    scene.people.text(MAX, "/help");
    scene.settle();
    assertThat(scene.said()).isEmpty();
    assertThat(scene.telegram.said(MAX.id())).hasSize(1);
    assertThat(scene.telegram.calls("sendMessage")).isLessThanOrEqualTo(4);
  }

  @Test
  void a_group_that_moved_is_answered_where_it_is_now() {
    scene.people.inGroup(ADA, -500, "/check");
    scene.hear();
    scene.telegram.move(-500, -100500);
    scene.settle();
    assertThat(scene.telegram.said(-100500))
        .extracting(Said::text)
        .containsExactly(TelegramMessages.ENGLISH.say("check"));
  }

  private void assertJudgedOnce() {
    scene.settle();
    assertThat(beginnings()).containsExactly(VERDICT);
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void a_burst_whose_rest_still_lies_at_telegram_after_a_crash_is_not_judged_without_it() {
    forward();
    scene.hear();
    scene.watermark.nothing();
    scene.people.forward(ADA, scene.from(MAX, 2), "today");
    scene.work(Duration.ofMinutes(5));
    assertThat(scene.said()).isEmpty();
    assertJudgedOnce();
  }

  @Test
  void where_another_process_listens_a_burst_is_judged_when_that_one_had_time_to_ask() {
    forward();
    scene.hear();
    scene.watermark.elsewhere();
    scene.work(Duration.ofSeconds(4));
    assertThat(scene.said()).isEmpty();
    scene.watermark.elsewhere();
    scene.work(Duration.ofSeconds(1));
    assertThat(beginnings()).containsExactly(VERDICT);
  }

  @Test
  void a_place_that_a_dead_process_still_held_says_nothing_of_what_it_left_at_telegram() {
    forward();
    scene.hear();
    scene.watermark.elsewhere();
    scene.pass(Duration.ofSeconds(4));
    scene.people.forward(ADA, scene.from(MAX, 2), "today");
    scene.watermark.here();
    scene.work(Duration.ofMinutes(1));
    assertThat(scene.said()).isEmpty();
    assertJudgedOnce();
  }

  @Test
  void work_that_dies_in_the_middle_of_a_burst_is_taken_up_by_the_next_process() {
    forward();
    scene.settle(Duration.ofSeconds(1));
    scene.people.forward(ADA, scene.from(MAX, 2), "today");
    scene.poller(dev.bonafide.mail.LeaderLock.ALONE).pass();
    assertJudgedOnce();
  }
}
