package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.Away;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was said to the bot while it was away. */
class SlackBackfillTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final String MENTION = Away.MENTION;
  private static final String HISTORY = "conversations.history";
  private final Away bot = new Away();

  @AfterEach
  void close() {
    bot.close();
  }

  /** Channels in which the bot is, and where nobody spoke to it yet. */
  private List<String> channels(int count) {
    return IntStream.range(0, count)
        .mapToObj("C%04d"::formatted)
        .peek(id -> bot.slack.add(Channel.joined(id)))
        .toList();
  }

  private static String key(String channel, String ts) {
    return channel + "/" + ts;
  }

  @Test
  void what_was_said_before_it_ever_listened_is_left() {
    bot.said(C, MENTION, null);
    bot.later(Duration.ofNanos(1_000));
    bot.listens();
    assertThat(bot.kept).isEmpty();
  }

  @Test
  void what_went_into_its_very_first_lines_is_found_though_it_died_before_it_settled_anything() {
    bot.said(C, MENTION + " too early", null);
    bot.later(Duration.ofNanos(1_000));
    bot.connects();
    String first = bot.said(C, MENTION, null);
    bot.dies(Duration.ofSeconds(7));
    bot.connects();
    String second = bot.said(C, MENTION, null);
    bot.dies(Duration.ofSeconds(7));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key(C, first), key(C, second));
  }

  @Test
  void what_was_said_to_it_meanwhile_is_kept_once_and_the_rest_is_left() {
    bot.listens();
    String known = bot.heard(C, null);
    bot.dies(Duration.ofHours(2));
    String missed = bot.said(C, MENTION + " again", null);
    bot.said(C, "nobody asks", null);
    bot.slack.says(C, FakeSlack.BOT_USER, "of the bot itself: " + MENTION, null);
    String reply = bot.said(C, MENTION + " in a thread", bot.said(C, "a thread", null));
    bot.starts();
    bot.finishes();
    bot.dies(Duration.ZERO);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key(C, known), key(C, missed), key(C, reply));
    assertThat(bot.kept.values())
        .anyMatch(one -> one.key().equals(key(C, known)) && one.payload().equals("{}"));
  }

  @Test
  void a_first_mention_is_found_where_nobody_ever_spoke_to_it_in_any_of_500_channels() {
    bot.listens();
    List<String> channels = channels(500);
    bot.dies(Duration.ofSeconds(9));
    channels.forEach(channel -> bot.said(channel, MENTION, null));
    bot.slack.switches().tiered(true);
    bot.starts();
    bot.worksFor(Duration.ofMinutes(13));
    assertThat(bot.kept).hasSize(500);
  }

  @Test
  void killed_eight_times_it_still_reads_every_one_of_120_channels() {
    bot.listens();
    List<String> channels = channels(120);
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
    channels(90);
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
    channels(60);
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
  void after_days_away_what_was_said_in_the_last_day_is_read_and_nothing_older() {
    bot.listens();
    bot.dies(Duration.ofHours(50));
    bot.said(C, MENTION + " a day and a minute before it is back", null);
    bot.later(Duration.ofMinutes(2));
    String missed = bot.said(C, MENTION + " a minute later than a day before", null);
    bot.later(Duration.ofDays(1).minusMinutes(1));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key(C, missed));
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
    assertThat(bot.kept).containsOnlyKeys(key(C, first));
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
    assertThat(bot.kept).containsKey(key(C, here)).doesNotContainKey(key("C0NEW", there));
    bot.finishes();
    assertThat(bot.kept).containsKey(key("C0NEW", there));
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
    assertThat(bot.kept).containsKey(key(C, missed));
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
    assertThat(bot.kept).containsKey(key(C, other)).doesNotContainKey(key("D0ADA", first));
    bot.finishes();
    assertThat(bot.kept).containsKey(key("D0ADA", first));
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
    assertThat(bot.kept).containsKey(key(C, missed));
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
    assertThat(bot.kept).containsKey(key(C, missed));
  }

  @Test
  void it_says_how_far_it_is_until_nothing_is_left() {
    bot.listens();
    channels(9);
    bot.slack.switches().rationed(true);
    assertThat(bot.progress()).isEmpty();
    bot.dies(Duration.ofMinutes(10));
    bot.starts();
    bot.worksFor(Duration.ofSeconds(61));
    assertThat(bot.progress())
        .hasValueSatisfying(
            said -> assertThat(said).contains("catching up", "channels and 0 threads to go"));
    bot.finishes();
    assertThat(bot.progress()).isEmpty();
  }

  @Test
  void after_a_line_that_died_unseen_what_slack_still_sent_into_it_is_found_within_ten_minutes() {
    bot.listens();
    bot.reconnects(false);
    bot.finishes();
    List<String> missed = new ArrayList<>();
    missed.add(key(C, bot.said(C, MENTION + " at once", null)));
    bot.worksFor(Duration.ofMinutes(2));
    assertThat(bot.kept).containsOnlyKeys(missed);
    bot.well();
    missed.add(key(C, bot.said(C, MENTION + " later", null)));
    bot.dies(Duration.ofSeconds(5));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(missed);
    bot.worksFor(Duration.ofMinutes(2));
    missed.add(key(C, bot.said(C, MENTION + " at last", null)));
    bot.worksFor(Duration.ofMinutes(10));
    assertThat(bot.kept).containsOnlyKeys(missed);
  }

  @Test
  void after_a_line_that_slack_had_replaced_it_is_read_back_once() {
    bot.listens();
    long before = bot.calls(HISTORY);
    String missed = bot.said(C, MENTION, null);
    bot.reconnects(true);
    bot.worksFor(Duration.ofMinutes(30));
    assertThat(bot.kept).containsOnlyKeys(key(C, missed));
    assertThat(bot.calls(HISTORY)).isEqualTo(before + 1);
  }
}
