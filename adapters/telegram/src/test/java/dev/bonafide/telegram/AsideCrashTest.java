package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.GroupWriting;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The process dies, or answers are lost, while someone is told something alone in a group. */
class AsideCrashTest {
  private static final long GROUP = -700;
  private static final int ASKERS = 40;

  private final Scene scene = new Scene();
  private final GroupWriting groups = scene.telegram.groups();

  @AfterEach
  void close() {
    assertThat(scene.telegram.shown(GROUP)).isEmpty();
    scene.close();
  }

  private long verdicts(Person person) {
    return scene.telegram.whispered(GROUP, person).stream()
        .map(Said::text)
        .filter(text -> text.contains("· by a bot"))
        .count();
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "SENDING", "SENT", "SETTLED", "WORKED", "FINISHED"})
  void wherever_it_dies_there_is_one_case_and_one_verdict_for_the_asker_alone(Checkpoint point) {
    scene.telegram.administer(GROUP);
    long message = scene.people.inGroup(MAX, GROUP, TELLING);
    groups.unseen(ADA, GROUP, message, "/check");
    DyingOnce death = new DyingOnce(point);
    scene.watch = death;
    scene.settle(Duration.ofHours(2));
    assertThat(death.isDead()).isTrue();
    assertThat(verdicts(ADA)).isEqualTo(1);
    assertThat(scene.telegram.whispered(GROUP, MAX)).isEmpty();
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void one_whose_answer_was_lost_is_not_said_again_by_itself_and_comes_before_the_next() {
    groups.unseen(ADA, GROUP, 0, "/check");
    scene.telegram.faults().next("sendMessage", Fault.SWALLOW);
    scene.settle(Duration.ofHours(2));
    assertThat(scene.telegram.whispered(GROUP, ADA)).hasSize(1);
    assertThat(scene.telegram.reactions(GROUP)).isEmpty();
    assertThat(scene.telegram.calls("setMessageReaction")).isZero();
    scene.telegram.administer(GROUP);
    groups.unseen(ADA, GROUP, 0, "/check");
    scene.settle(Duration.ofHours(2));
    assertThat(scene.telegram.whispered(GROUP, ADA)).hasSize(3);
  }

  @Test
  void one_whose_answer_was_lost_comes_back_in_the_private_chat_where_it_is_asked_for() {
    scene.people.text(ADA, "/start");
    scene.settle();
    scene.telegram.administer(GROUP);
    groups.unseen(ADA, GROUP, 0, "/check");
    scene.telegram.faults().next("sendMessage", Fault.SWALLOW);
    scene.settle(Duration.ofHours(2));
    long seen = scene.telegram.whispered(GROUP, ADA).size();
    scene.people.text(ADA, "/last");
    scene.settle(Duration.ofHours(2));
    assertThat(scene.last().text()).isEqualTo(TelegramMessages.ENGLISH.say("check"));
    assertThat(scene.telegram.whispered(GROUP, ADA)).hasSize((int) seen);
  }

  @Test
  void a_verdict_whose_answer_was_lost_is_put_there_again_and_stands_once() {
    long message = scene.people.inGroup(MAX, GROUP, TELLING);
    groups.unseen(ADA, GROUP, message, "/check");
    scene.telegram.faults().next("editEphemeralMessageText", Fault.SWALLOW, Fault.BREAK_AFTER);
    scene.settle(Duration.ofHours(2));
    assertThat(verdicts(ADA)).isEqualTo(1);
    assertThat(scene.cases.all()).hasSize(1);
  }

  @Test
  void forty_who_ask_at_once_while_it_dies_five_times_are_all_answered_and_nobody_sees_another() {
    scene.telegram.administer(GROUP);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < ASKERS; i++) {
      Person person = new Person(5_000 + i, "P" + i);
      people.add(person);
      long message = scene.people.inGroup(MAX, GROUP, TELLING + " number " + i + " of all");
      groups.unseen(person, GROUP, message, "/check");
    }
    List<DyingOnce> deaths =
        Stream.of(
                Checkpoint.TAKEN,
                Checkpoint.SENDING,
                Checkpoint.SENT,
                Checkpoint.WORKED,
                Checkpoint.FINISHED)
            .map(DyingOnce::new)
            .toList();
    AtomicInteger passed = new AtomicInteger();
    scene.watch = point -> deaths.get(passed.getAndIncrement() / 80 % 5).at(point);
    scene.settle(Duration.ofHours(2));
    assertThat(deaths).allMatch(DyingOnce::isDead);
    assertThat(people)
        .filteredOn(person -> verdicts(person) != 1)
        .extracting(person -> scene.telegram.whispered(GROUP, person))
        .isEmpty();
    for (int i = 0; i < ASKERS; i++) {
      String own = "number " + i + " of all";
      assertThat(scene.telegram.whispered(GROUP, people.get(i)))
          .extracting(Said::text)
          .filteredOn(text -> text.contains("number "))
          .isNotEmpty()
          .allMatch(text -> text.contains(own));
    }
    assertThat(scene.telegram.whispered(GROUP, MAX)).isEmpty();
    assertThat(scene.cases.all()).hasSize(ASKERS);
  }
}
