package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.Away;
import dev.bonafide.testkit.slack.FakeSlack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(bot.kept).containsOnlyKeys(Away.key(C, first), Away.key(C, second));
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
    assertThat(bot.kept)
        .containsOnlyKeys(Away.key(C, known), Away.key(C, missed), Away.key(C, reply));
    assertThat(bot.kept.values())
        .anyMatch(one -> one.key().equals(Away.key(C, known)) && one.payload().equals("{}"));
  }

  @Test
  void a_first_mention_is_found_where_nobody_ever_spoke_to_it_in_any_of_500_channels() {
    bot.listens();
    List<String> channels = bot.channels(500);
    bot.dies(Duration.ofSeconds(9));
    channels.forEach(channel -> bot.said(channel, MENTION, null));
    bot.slack.switches().tiered(true);
    bot.starts();
    bot.worksFor(Duration.ofMinutes(13));
    assertThat(bot.kept).hasSize(500);
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
    assertThat(bot.kept).containsOnlyKeys(Away.key(C, missed));
  }

  @Test
  void it_says_how_far_it_is_until_nothing_is_left() {
    bot.listens();
    bot.channels(9);
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
    missed.add(Away.key(C, bot.said(C, MENTION + " at once", null)));
    bot.worksFor(Duration.ofMinutes(2));
    assertThat(bot.kept).containsOnlyKeys(missed);
    bot.well();
    missed.add(Away.key(C, bot.said(C, MENTION + " later", null)));
    bot.dies(Duration.ofSeconds(5));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(missed);
    bot.worksFor(Duration.ofMinutes(2));
    missed.add(Away.key(C, bot.said(C, MENTION + " at last", null)));
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
    assertThat(bot.kept).containsOnlyKeys(Away.key(C, missed));
    assertThat(bot.calls(HISTORY)).isEqualTo(before + 1);
  }
}
