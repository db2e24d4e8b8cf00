package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Fault;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Bursts of forwards while the real process is killed at every named point, in the middle. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class TelegramCrashTest {
  private static final Duration STANDING = Duration.ofSeconds(20);
  private static final Duration ANSWERED = Duration.ofMinutes(5);
  private static final String TELLING =
      "I will pay for the computer, keep it at your home and install AnyDesk, I connect and work on"
          + " it every day.";

  /** Where a burst is half kept, and where no one knows what became of an answer. */
  private static final List<Checkpoint> STOPS =
      List.of(Checkpoint.DELIVERED, Checkpoint.ACCEPTED, Checkpoint.SENT, Checkpoint.WORKED);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private final List<Person> people = new ArrayList<>();

  @Test
  void wherever_it_dies_a_burst_is_judged_once_and_a_lost_verdict_comes_with_the_next_word()
      throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start(InstantSource.system())) {
      for (Checkpoint point : STOPS) {
        try (BotProcess bot =
            TelegramProcess.start(
                folder, telegram, new BotProcess.Stop(point, 2 * (people.size() % 2)))) {
          bot.awaitReady();
          forward(telegram);
          bot.awaitStanding(STANDING);
          bot.kill();
        }
      }
      try (BotProcess bot = TelegramProcess.start(folder, telegram, null)) {
        bot.awaitReady();
        assertThat(
                telegram.await(
                    () -> people.stream().allMatch(one -> isSettled(telegram, one)), ANSWERED))
            .isTrue();
        List<Person> lost = people.stream().filter(one -> cases(telegram, one).isEmpty()).toList();
        lost.forEach(one -> telegram.writing().text(one, "/last"));
        assertThat(
                telegram.await(
                    () -> lost.stream().noneMatch(one -> cases(telegram, one).isEmpty()), ANSWERED))
            .as("%s", allCases(telegram))
            .isTrue();
        System.out.println(
            "Telegram: %d bursts, %d verdicts lost and brought back"
                .formatted(people.size(), lost.size()));
        // The person who asked may be answered twice: a reaction may have told of a sign, not of a
        // verdict.
        assertThat(people)
            .as("%s", allCases(telegram))
            .allMatch(one -> cases(telegram, one).stream().distinct().count() == 1)
            .filteredOn(one -> !lost.contains(one))
            .allMatch(one -> cases(telegram, one).size() == 1);
      }
    }
  }

  /** Four messages and a note; one answer is lost on its way besides. */
  private void forward(FakeTelegram telegram) {
    Person person = new Person(1_000 + people.size(), "P" + people.size());
    people.add(person);
    telegram.faults().next("editMessageText", Fault.SWALLOW);
    for (int i = 0; i < 4; i++) {
      telegram
          .writing()
          .forward(
              person,
              Origin.hidden("Max", Instant.parse("2026-03-01T12:00:00Z").plusSeconds(i)),
              TELLING + " " + i);
    }
    telegram.writing().text(person, "He was late.");
  }

  /** Answered; or told by the reaction on the first message that no one knows. */
  private static boolean isSettled(FakeTelegram telegram, Person person) {
    return !cases(telegram, person).isEmpty() || telegram.reactions(person.id()).contains("🤔");
  }

  private List<List<String>> allCases(FakeTelegram telegram) {
    return people.stream().map(one -> cases(telegram, one)).toList();
  }

  /** The cases that someone's verdicts are of, one a verdict. */
  private static List<String> cases(FakeTelegram telegram, Person person) {
    return TelegramProcess.cases(telegram.said(person.id()));
  }
}
