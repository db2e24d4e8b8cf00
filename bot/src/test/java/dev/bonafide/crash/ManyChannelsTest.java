package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The whole bot, killed again and again while people name it, each in a channel of their own where
 * no one had before, in a Slack that delivers once and limits how often it may be asked. More
 * channels than may be read in a minute take more than a minute; {@code SlackBackfillTest} reads
 * hundreds by a clock of its own.
 */
@Tag("long")
@Order(4) // It takes long.
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class ManyChannelsTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Duration ONE = Duration.ofSeconds(3);
  private static final Retries ONCE = new Retries(Duration.ofSeconds(3), List.of());
  private static final String ASKED =
      "<@"
          + FakeSlack.BOT_USER
          + "> check\n> I will pay for the computer, keep it at your home and install AnyDesk.";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  private final List<Event> sent = new ArrayList<>();

  @Test
  void every_mention_in_more_channels_than_can_be_read_at_once_is_answered_once() throws Exception {
    Plan plan = Plan.of(48, 2, 0);
    try (FakeSlack slack = FakeSlack.start(Clock.systemUTC(), ONCE, 0)) {
      slack.switches().tiered(true);
      for (int number = 0; number < plan.events(); number++) {
        slack.add(Channel.closed(channel(number)));
      }
      for (int kill = 0; kill < plan.kills(); kill++) {
        BotProcess bot = start(slack);
        bot.awaitReady();
        assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
        ask(slack, (kill * 2 + 1) * plan.events() / (plan.kills() * 2));
        bot.kill();
        ask(slack, (kill + 1) * plan.events() / plan.kills());
      }
      try (BotProcess last = start(slack)) {
        last.awaitReady();
        assertThat(status(slack)).contains("catching up on messages");
        Duration most = ONE.multipliedBy(plan.events()).plus(SOON);
        assertThat(slack.ledger().await(_ -> figures(slack).lost().isEmpty(), most))
            .as(() -> figures(slack).toString())
            .isTrue();
      }
      System.out.println("many channels: " + figures(slack));
      assertThat(figures(slack).doubled()).isEmpty();
      assertThat(figures(slack).strays()).isZero();
      assertThat(figures(slack).givenUp()).isPositive();
    }
  }

  /** What is told while most is still to be read. */
  private static String status(FakeSlack slack) {
    assertThat(slack.ledger().await(_ -> slack.sockets() == 1, SOON)).isTrue();
    slack.commands("U0ADA", channel(0), "status");
    assertThat(slack.ledger().await(ledger -> !ledger.whispers().isEmpty(), SOON)).isTrue();
    return slack.ledger().whispers().getLast().shown();
  }

  private Figures figures(FakeSlack slack) {
    return Figures.of(slack, sent);
  }

  private void ask(FakeSlack slack, int until) {
    while (sent.size() < until) {
      sent.add(slack.mention(channel(sent.size()), "U0ADA", ASKED, null));
    }
  }

  private static String channel(int number) {
    return "C%04d".formatted(number);
  }

  private BotProcess start(FakeSlack slack) {
    Map<String, String> settings =
        Map.of(
            "BONAFIDE_DATA", folder.resolve("data").toString(),
            "BONAFIDE_PORT", "none",
            "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
            "SLACK_BOT_TOKEN", slack.botToken(),
            "SLACK_APP_TOKEN", slack.appToken());
    return BotProcess.start(settings, Path.of("target", "channels.log"), null);
  }
}
