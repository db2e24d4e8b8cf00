package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Forty people ask in a group while the real process is killed five times among them. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class TelegramGroupCrashTest {
  private static final Duration STANDING = Duration.ofSeconds(30);
  private static final Duration ANSWERED = Duration.ofMinutes(5);
  private static final Duration BY_ITSELF = Duration.ofSeconds(90);
  private static final long GROUP = -700;
  private static final int AT_ONCE = 8;
  private static final Person MAX = new Person(900, "Max");
  private static final String TELLING =
      "I will pay for the computer, keep it at your home and install AnyDesk, I connect and work on"
          + " it every day.";

  private static final List<Checkpoint> STOPS =
      List.of(
          Checkpoint.DELIVERED,
          Checkpoint.ACCEPTED,
          Checkpoint.SENT,
          Checkpoint.WORKED,
          Checkpoint.FINISHED);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private final List<Person> people = new ArrayList<>();

  @Test
  void all_who_asked_have_one_case_that_they_alone_are_told() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start(InstantSource.system())) {
      telegram.administer(GROUP);
      for (Checkpoint point : STOPS) {
        try (BotProcess bot =
            TelegramProcess.start(folder, telegram, new BotProcess.Stop(point, AT_ONCE / 2))) {
          bot.awaitReady();
          ask(telegram);
          bot.awaitStanding(STANDING);
          bot.kill();
        }
      }
      try (BotProcess bot = TelegramProcess.start(folder, telegram, null)) {
        bot.awaitReady();
        boolean _ = telegram.await(() -> lost(telegram).isEmpty(), BY_ITSELF);
        List<Person> lost = lost(telegram);
        lost.forEach(one -> telegram.groups().unseen(one, GROUP, 0, "/check"));
        assertThat(telegram.await(() -> lost(telegram).isEmpty(), ANSWERED)).isTrue();
        System.out.println(
            "Telegram: %d asked in a group, %d verdicts lost and brought back"
                .formatted(people.size(), lost.size()));
        assertThat(people)
            .hasSize(AT_ONCE * STOPS.size())
            .extracting(one -> cases(telegram, one))
            .allMatch(shown -> shown.size() == 1);
        assertThat(telegram.shown(GROUP)).isEmpty();
        assertThat(telegram.whispered(GROUP, MAX)).isEmpty();
      }
    }
  }

  private void ask(FakeTelegram telegram) {
    long message = telegram.writing().inGroup(MAX, GROUP, TELLING);
    for (int i = 0; i < AT_ONCE; i++) {
      Person person = new Person(1_000 + people.size(), "P" + people.size());
      people.add(person);
      telegram.groups().unseen(person, GROUP, message, "/check");
    }
  }

  private List<Person> lost(FakeTelegram telegram) {
    return people.stream().filter(one -> cases(telegram, one).isEmpty()).toList();
  }

  /** The cases that someone's verdicts are of. */
  private static Set<String> cases(FakeTelegram telegram, Person person) {
    return Set.copyOf(TelegramProcess.cases(telegram.whispered(GROUP, person)));
  }
}
