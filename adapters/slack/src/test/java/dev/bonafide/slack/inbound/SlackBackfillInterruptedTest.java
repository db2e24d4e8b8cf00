package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.Away;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Token;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading back what was said meanwhile, where Slack or the bot itself breaks off. */
class SlackBackfillInterruptedTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final String MENTION = Away.MENTION;
  private static final String HISTORY = "conversations.history";
  private final Away bot = new Away();

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void killed_eight_times_it_still_reads_every_one_of_120_channels() {
    bot.listens();
    List<String> channels = bot.channels(120);
    bot.slack.switches().tiered(true);
    for (int kill = 0; kill < 8; kill++) {
      bot.dies(Duration.ofSeconds(7));
      channels.subList(kill * 15, kill * 15 + 15).forEach(one -> bot.said(one, MENTION, null));
      bot.starts();
      bot.worksFor(Duration.ofSeconds(1));
    }
    bot.finishes();
    assertThat(bot.kept).hasSize(120);
  }

  @Test
  void where_history_is_rationed_it_reads_on_for_hours_the_busiest_and_latest_first() {
    bot.listens();
    bot.channels(90);
    bot.slack.switches().rationed(true);
    bot.heard("C0007", null);
    bot.later(Duration.ofMinutes(1));
    bot.heard("C0005", null);
    bot.heard("C0003", bot.heard("C0003", null));
    bot.heard("C0003", null);
    bot.dies(Duration.ofMinutes(10));
    IntStream.range(0, 90).forEach(at -> bot.said("C%04d".formatted(at), MENTION, null));
    long before = bot.read().size();
    bot.starts();
    bot.worksFor(Duration.ofMinutes(95));
    assertThat(bot.read().stream().skip(before).distinct()).startsWith("C0003", "C0005", "C0007");
    assertThat(bot.read().size() - before).isLessThan(100);
    assertThat(bot.kept).hasSize(95);
  }

  @Test
  void what_an_earlier_start_left_behind_is_read_by_a_later_one_though_it_is_over_a_day_ago() {
    bot.listens();
    bot.channels(60);
    bot.slack.switches().rationed(true);
    bot.dies(Duration.ofMinutes(10));
    IntStream.range(0, 60).forEach(at -> bot.said("C%04d".formatted(at), MENTION, null));
    bot.starts();
    bot.worksFor(Duration.ofMinutes(20));
    assertThat(bot.kept).hasSizeLessThan(30);
    bot.dies(Duration.ofHours(40));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).hasSize(60);
  }

  @Test
  void what_nobody_read_for_a_week_is_given_up() {
    bot.listens();
    bot.dies(Duration.ofMinutes(10));
    bot.said(C, MENTION, null);
    bot.starts();
    bot.slack.faults().next("conversations.list", Fault.BREAK);
    bot.slack.faults().next(HISTORY, Fault.BREAK);
    bot.worksFor(Duration.ofSeconds(2));
    bot.dies(Duration.ofDays(8));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).isEmpty();
    assertThat(bot.progress()).isEmpty();
  }

  @Test
  void killed_between_two_pages_it_goes_on_where_it_was() {
    bot.listens();
    bot.slack.switches().rationed(true);
    bot.dies(Duration.ofMinutes(10));
    String first = bot.said(C, MENTION, null);
    IntStream.range(0, 60).forEach(_ -> bot.said(C, "people talk", null));
    bot.starts();
    bot.worksFor(Duration.ofMinutes(2));
    bot.dies(Duration.ofSeconds(5));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(Away.key(C, first));
  }

  @Test
  void while_slack_does_not_tell_where_the_bot_is_what_is_known_is_read_and_the_rest_later() {
    bot.listens();
    bot.heard(C, null);
    bot.slack.add(Channel.joined("C0NEW"));
    bot.dies(Duration.ofMinutes(10));
    String there = bot.said("C0NEW", MENTION, null);
    String here = bot.said(C, MENTION, null);
    bot.slack.faults().next("conversations.list", Fault.LIMIT, Fault.BREAK, Fault.CUT);
    bot.starts();
    bot.worksFor(Duration.ofMillis(500));
    assertThat(bot.kept).containsKey(Away.key(C, here)).doesNotContainKey(Away.key("C0NEW", there));
    bot.finishes();
    assertThat(bot.kept).containsKey(Away.key("C0NEW", there));
  }

  @Test
  void a_channel_that_is_gone_keeps_none_of_the_others_back() {
    bot.listens();
    bot.slack.add(Channel.joined("C0GONE"));
    bot.heard("C0GONE", null);
    bot.slack.add(Channel.foreign("C0GONE"));
    bot.dies(Duration.ofMinutes(10));
    String missed = bot.said(C, MENTION, null);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsKey(Away.key(C, missed));
    assertThat(bot.progress()).isEmpty();
  }

  @Test
  void a_channel_that_slack_fails_at_lets_the_others_go_first_and_is_read_in_the_end() {
    bot.listens();
    bot.heard("D0ADA", null);
    bot.later(Duration.ofSeconds(1));
    bot.dies(Duration.ofMinutes(10));
    String first = bot.said("D0ADA", "check", null);
    String other = bot.said(C, MENTION, null);
    bot.slack.faults().next(HISTORY, Fault.BREAK, Fault.NONE, Fault.SWALLOW, Fault.FATAL);
    bot.starts();
    bot.worksFor(Duration.ofSeconds(8));
    assertThat(bot.kept)
        .containsKey(Away.key(C, other))
        .doesNotContainKey(Away.key("D0ADA", first));
    bot.finishes();
    assertThat(bot.kept).containsKey(Away.key("D0ADA", first));
  }

  @Test
  void while_slack_does_not_know_the_bot_nothing_is_given_up() {
    bot.listens();
    bot.heard(C, null);
    bot.dies(Duration.ofMinutes(10));
    String missed = bot.said(C, MENTION, null);
    bot.slack.revoke(bot.slack.botToken());
    bot.starts();
    bot.worksFor(Duration.ofMinutes(30));
    assertThat(bot.progress()).isPresent();
    bot.slack.add(new Token(bot.slack.botToken(), Token.Kind.BOT, FakeSlack.SCOPES));
    bot.finishes();
    assertThat(bot.kept).containsKey(Away.key(C, missed));
  }

  @Test
  void what_cannot_be_kept_is_read_again() {
    bot.listens();
    bot.heard(C, null);
    bot.dies(Duration.ofMinutes(10));
    String missed = bot.said(C, MENTION, null);
    bot.full = true;
    bot.starts();
    bot.worksFor(Duration.ofMinutes(1));
    assertThat(bot.progress()).isPresent();
    bot.full = false;
    bot.finishes();
    assertThat(bot.kept).containsKey(Away.key(C, missed));
  }
}
