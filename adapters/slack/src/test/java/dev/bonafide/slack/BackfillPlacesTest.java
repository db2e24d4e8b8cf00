package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where what was said to the bot while it was away is looked for, and how far back. */
class BackfillPlacesTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final String MENTION = Away.MENTION;
  private final Away bot = new Away();

  @AfterEach
  void close() {
    bot.close();
  }

  private static String key(String channel, String ts) {
    return channel + "/" + ts;
  }

  @Test
  void a_day_is_read_back_to_the_edge_and_not_a_millionth_of_a_second_further() {
    bot.listens();
    bot.heard(C, null);
    bot.later(Duration.ofMinutes(5));
    String past = bot.said(C, MENTION + " too early", null);
    bot.later(Duration.ofNanos(1_000));
    String edge = bot.said(C, MENTION + " just in time", null);
    bot.dies(Duration.ofDays(1));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsKey(key(C, edge)).doesNotContainKey(key(C, past));
  }

  @Test
  void a_thread_too_is_read_back_a_day_to_the_edge() {
    bot.listens();
    String thread = bot.heard(C, null);
    bot.later(Duration.ofMinutes(5));
    String past = bot.said(C, MENTION + " too early", thread);
    bot.later(Duration.ofNanos(1_000));
    String edge = bot.said(C, MENTION + " just in time", thread);
    bot.dies(Duration.ofDays(1));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsKey(key(C, edge)).doesNotContainKey(key(C, past));
  }

  @Test
  void of_a_channel_with_more_than_a_page_every_page_is_read() {
    bot.listens();
    bot.dies(Duration.ofMinutes(10));
    String first = bot.said(C, MENTION, null);
    IntStream.range(0, 450).forEach(_ -> bot.said(C, "people talk", null));
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key(C, first));
  }

  @Test
  void a_mention_in_a_thread_of_days_ago_is_found_though_nobody_spoke_to_it_there() {
    bot.listens();
    String thread = bot.said(C, "a thread", null);
    bot.later(Duration.ofDays(5));
    bot.well();
    bot.worksFor(Duration.ofMinutes(2));
    bot.dies(Duration.ofMinutes(10));
    String missed = bot.said(C, MENTION, thread);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key(C, missed));
    assertThat(bot.kept.values())
        .allMatch(receipt -> receipt.address().conversation().equals(key(C, thread)));
  }

  @Test
  void a_thread_it_was_spoken_to_in_is_read_though_much_was_said_in_the_channel_since() {
    bot.listens();
    String thread = bot.said(C, "a thread", null);
    String asked = bot.heard(C, thread);
    bot.well();
    bot.worksFor(Duration.ofMinutes(2));
    bot.later(Duration.ofHours(2));
    IntStream.range(0, 300).forEach(_ -> bot.said(C, "people talk", null));
    bot.well();
    bot.worksFor(Duration.ofMinutes(2));
    bot.dies(Duration.ofMinutes(30));
    String missed = bot.said(C, MENTION, thread);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key(C, asked), key(C, missed));
  }

  @Test
  void of_a_thread_with_more_than_a_page_every_page_is_read() {
    bot.listens();
    bot.dies(Duration.ofMinutes(10));
    String thread = bot.said(C, "a thread", null);
    IntStream.range(0, 450).forEach(_ -> bot.said(C, "people talk", thread));
    String last = bot.said(C, MENTION, thread);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key(C, last));
  }

  @Test
  void a_thread_where_the_bot_alone_answered_is_not_read() {
    bot.listens();
    for (int at = 0; at < 60; at++) {
      String thread = bot.said(C, MENTION, null);
      bot.slack.says(C, at < 30 ? FakeSlack.BOT_USER : "U0BEN", "an answer", thread);
    }
    bot.reconnects(true);
    bot.finishes();
    assertThat(bot.calls("conversations.replies")).isEqualTo(30);
    assertThat(bot.kept).hasSize(60);
  }

  @Test
  void everything_in_a_direct_message_is_said_to_the_bot() {
    bot.listens();
    String known = bot.heard(FakeSlack.DIRECT, null);
    bot.dies(Duration.ofMinutes(10));
    String missed = bot.said(FakeSlack.DIRECT, "check this", null);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept)
        .containsOnlyKeys(key(FakeSlack.DIRECT, known), key(FakeSlack.DIRECT, missed));
  }

  @Test
  void where_a_channel_is_watched_what_was_posted_meanwhile_is_read_too() {
    bot.listens();
    bot.said(C, "before it was watched", null);
    bot.later(Duration.ofMinutes(5));
    bot.watches(C);
    bot.dies(Duration.ofMinutes(1));
    String posted = bot.said(C, "I look for work", null);
    bot.slack.says(C, FakeSlack.BOT_USER, "of the bot itself", null);
    String reply = bot.said(C, MENTION, posted);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys("heard/" + key(C, posted), key(C, reply));
  }

  @Test
  void it_looks_where_the_bot_is_and_nowhere_else() {
    bot.listens();
    bot.slack.add(Channel.joined("C0NEW"));
    bot.slack.add(Channel.closed("G0NEW"));
    bot.slack.add(Channel.foreign("C0ELSEWHERE"));
    bot.slack.add(Channel.archived("C0OLD"));
    bot.dies(Duration.ofMinutes(10));
    String open = bot.said("C0NEW", MENTION, null);
    String closed = bot.said("G0NEW", MENTION, null);
    bot.said("C0ELSEWHERE", MENTION, null);
    bot.said("C0OLD", MENTION, null);
    bot.slack.switches().largestPage(2);
    bot.starts();
    bot.finishes();
    assertThat(bot.kept).containsOnlyKeys(key("C0NEW", open), key("G0NEW", closed));
  }
}
