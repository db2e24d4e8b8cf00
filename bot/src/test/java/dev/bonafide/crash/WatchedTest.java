package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole bot in a channel that an administrator has watched, killed in between. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class WatchedTest {
  private static final String C = "G0JOBS";
  private static final String ROOT = "U0ROOT";
  private static final String BO = "U0BO";
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String TELLING =
      "I will pay for the computer, keep it at your home and install AnyDesk for me.";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void it_is_tried_turned_on_and_answers_once_also_what_was_posted_while_it_was_away()
      throws Exception {
    try (FakeSlack slack = FakeSlack.start()) {
      slack.add(Channel.closed(C).without(BO));
      slack.add(new Person(ROOT, "Rut", FakeSlack.TEAM, Person.Kind.ADMIN));
      slack.add(new Person(BO, "Bo Lund", FakeSlack.TEAM, Person.Kind.GUEST));
      BotProcess first = started(slack);
      assertThat(commands(slack, "dry-run on")).contains("nothing is posted in reply");
      slack.posts(C, BO, "Hello, I look for work.", null);
      slack.posts(C, BO, TELLING, null);
      assertThat(awaited(slack, "2 messages were checked")).contains("1 would have been flagged");
      assertThat(slack.ledger().said()).isEmpty();
      assertThat(commands(slack, "settings watch on")).contains("On: ");
      Event flagged = slack.posts(C, BO, TELLING, null);
      awaitCards(slack, 1);
      first.kill();
      String missed = slack.says(C, BO, TELLING, null);
      slack.says(C, BO, "Hello again.", null);
      try (BotProcess second = started(slack)) {
        assertThat(second).isNotNull();
        awaitCards(slack, 2);
        slack.deliverAgain(flagged);
        assertThat(awaited(slack, "On since")).contains("3 messages were checked");
        assertThat(slack.ledger().posts(C, flagged.ts())).hasSize(1);
        assertThat(slack.ledger().posts(C, missed)).hasSize(1);
        awaitCards(slack, 2);
      }
    }
  }

  private static void awaitCards(FakeSlack slack, int count) {
    assertThat(
            slack
                .ledger()
                .await(
                    ledger ->
                        ledger.said().stream()
                                .filter(Said::isNew)
                                .filter(
                                    one -> one.shown().contains("Pays someone to keep a computer"))
                                .count()
                            == count,
                    SOON))
        .isTrue();
  }

  /** Asks until what is told holds some words. */
  private static String awaited(FakeSlack slack, String words) {
    String told = commands(slack, "dry-run");
    for (int more = 0; more < 50 && !told.contains(words); more++) {
      told = commands(slack, "dry-run");
    }
    assertThat(told).contains(words);
    return told;
  }

  private static String commands(FakeSlack slack, String words) {
    int before = slack.ledger().whispers().size();
    slack.commands(ROOT, C, words);
    assertThat(slack.ledger().await(ledger -> ledger.whispers().size() > before, SOON)).isTrue();
    return slack.ledger().whispers().getLast().shown();
  }

  private BotProcess started(FakeSlack slack) throws InterruptedException {
    Map<String, String> settings =
        Map.of(
            "BONAFIDE_DATA", folder.resolve("data").toString(),
            "BONAFIDE_PORT", "none",
            "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
            "SLACK_BOT_TOKEN", slack.botToken(),
            "SLACK_APP_TOKEN", slack.appToken());
    BotProcess bot = BotProcess.start(settings, Path.of("target", "watched.log"), null);
    bot.awaitReady();
    assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
    return bot;
  }
}
