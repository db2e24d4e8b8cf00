package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.text.Fingerprint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One bot in Slack, Telegram and Discord, killed while it is told who of two is screened. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class PressTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final String ADA = FakeSlack.ADA.id();
  private static final String CLOSED = "G0HIRING";
  private static final String BOBBY = "Bobby Sierra";
  private static final String ASKS = "Wrong person? ";
  private static final String NOW = "“" + BOBBY + "” is now the person";

  /** Where no one can be assumed, since each of the two would be judged otherwise. */
  private static final String OPEN = "Who is being screened?";

  private static final String CHAT =
      """
      Claire Holt   9:40 AM
      Where shall we send the laptop? Write to claire.holt@example.com.

      Bobby Sierra   9:41 AM
      I will pay for the computer, keep it at your home and install AnyDesk for me.

      Claire Holt   9:45 AM
      I see. And who would keep it running?

      Bobby Sierra   9:47 AM
      You turn it on, I connect and work on it every day.""";

  private static final dev.bonafide.testkit.telegram.Person EVA =
      new dev.bonafide.testkit.telegram.Person(1_001, "Eva");
  private static final dev.bonafide.testkit.discord.Person MAX =
      dev.bonafide.testkit.discord.Person.member(600_000_000_000_000_003L, "max");

  private final FakeSlack slack = FakeSlack.start();
  private final FakeTelegram telegram = FakeTelegram.start(InstantSource.system());
  private final FakeDiscord discord = FakeDiscord.start(InstantSource.system());

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @AfterEach
  void close() {
    slack.close();
    telegram.close();
    discord.close();
  }

  @Test
  void the_verdict_on_the_one_who_was_pressed_stands_once_on_each() throws Exception {
    slack.add(Channel.closed(CLOSED));
    long jobs = discord.openText("jobs");
    BotProcess first = started();
    String thread = slack.says(CLOSED, FakeSlack.BEN.id(), CHAT, null);
    slack.mention(CLOSED, ADA, "<@" + FakeSlack.BOT_USER + "> screen", thread);
    telegram.writing().text(EVA, CHAT);
    long post = discord.people().unheard().post(jobs, MAX, Post.of(CHAT));
    long picked = discord.asking().menu("Screen this post", jobs, post, MAX);
    await(ledger -> shown(ledger, thread).contains(ASKS));
    assertThat(discord.await(() -> isShown(picked, OPEN), SOON)).isTrue();
    assertThat(telegram.await(() -> inTelegram(ASKS).size() == 1, SOON)).isTrue();

    String card = slack.ledger().posts(CLOSED, thread).getFirst().ts();
    String speaker = "speaker-" + Fingerprint.of(BOBBY).substring(0, 10);
    Event pressed = slack.presses(ADA, CLOSED, card, speaker);
    telegram.writing().press(EVA, EVA.id(), telegram.said(EVA.id()).getLast().id(), BOBBY);
    long chosen = discord.asking().press(discord.answer(picked).orElseThrow(), BOBBY, MAX);
    await(ledger -> ledger.isAcknowledged(pressed.id()));
    assertThat(discord.await(() -> discord.isAcknowledged(chosen), SOON)).isTrue();
    first.kill();

    try (BotProcess second = started()) {
      assertThat(second).isNotNull();
      await(ledger -> isJudged(shown(ledger, thread)));
      assertThat(discord.await(() -> isShown(chosen, "Offer from " + BOBBY), SOON)).isTrue();
      assertThat(telegram.await(() -> inTelegram(NOW).size() == 1, SOON)).isTrue();
    }
    assertThat(slack.ledger().posts(CLOSED, thread)).hasSize(1);
    assertThat(inTelegram("Case 1 ")).hasSize(1).noneMatch(text -> text.contains(ASKS));
    assertThat(discord.violations()).isEmpty();
  }

  private static boolean isJudged(String shown) {
    return shown.contains(NOW) && !shown.contains(ASKS);
  }

  private static String shown(Ledger ledger, String thread) {
    return ledger.posts(CLOSED, thread).stream()
        .map(one -> ledger.standing(one.ts()))
        .findFirst()
        .orElse("");
  }

  private boolean isShown(long interaction, String words) {
    return discord.answer(interaction).filter(one -> one.text().contains(words)).isPresent();
  }

  private List<String> inTelegram(String words) {
    return telegram.said(EVA.id()).stream()
        .map(dev.bonafide.testkit.telegram.Said::text)
        .filter(text -> text.contains(words))
        .toList();
  }

  private void await(Predicate<Ledger> holds) {
    assertThat(slack.ledger().await(holds, SOON)).isTrue();
  }

  private BotProcess started() throws InterruptedException {
    Map<String, String> settings =
        Map.of(
            "BONAFIDE_DATA", folder.resolve("data").toString(),
            "BONAFIDE_PORT", "none",
            "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
            "SLACK_BOT_TOKEN", slack.botToken(),
            "SLACK_APP_TOKEN", slack.appToken(),
            "BONAFIDE_TELEGRAM_API_URL", telegram.apiUrl(),
            "TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN,
            "BONAFIDE_DISCORD_API_URL", discord.apiUrl(),
            "DISCORD_TOKEN", FakeDiscord.TOKEN);
    BotProcess bot = BotProcess.start(settings, Path.of("target", "press.log"), null);
    bot.awaitReady();
    await(_ -> slack.sockets() == 1);
    assertThat(
            discord.await(
                () -> discord.connections().isHeard() && discord.commands().size() == 3, SOON))
        .isTrue();
    return bot;
  }
}
