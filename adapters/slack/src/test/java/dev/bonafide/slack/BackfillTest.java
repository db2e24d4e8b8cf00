package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Waypoint;
import dev.bonafide.testkit.slack.Called;
import dev.bonafide.testkit.slack.Channel;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Fault;
import dev.bonafide.testkit.slack.Retries;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackfillTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final String MENTION = "<@" + FakeSlack.BOT_USER + "> check";
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final InstantSource clock = () -> now;
  private final FakeSlack slack = FakeSlack.start(clock, Retries.SLACK, 0);
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final Map<String, Receipt> kept = new LinkedHashMap<>();
  private final List<Whereabouts.Spot> spots = new ArrayList<>();
  private final List<Whereabouts.Spot> watched = new ArrayList<>();
  private boolean full;
  private final Door door =
      new Door(
          connection,
          receipt -> {
            if (full) {
              throw new IllegalStateException("no database");
            }
            return kept.putIfAbsent(receipt.key(), receipt) == null;
          },
          new Known(),
          clock,
          Waypoint.Watch.NONE);
  private final Backfill backfill = new Backfill(connection, door, new Known(), clock);

  /** What this test says is known. */
  private final class Known implements Whereabouts {
    @Override
    public List<Spot> since(Instant from, int most) {
      return spots.stream().filter(spot -> spot.at().isAfter(from)).limit(most).toList();
    }

    @Override
    public List<Spot> watched() {
      return watched;
    }

    @Override
    public boolean isWatched(Tenant tenant, String channel) {
      return watched.stream().anyMatch(one -> Place.of(one.address()).channel().equals(channel));
    }
  }

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void where_nobody_ever_spoke_to_the_bot_nothing_is_asked() {
    slack.says(C, "U0ADA", MENTION, null);
    backfill.run();
    assertThat(kept).isEmpty();
    assertThat(slack.ledger().calls()).isEmpty();
  }

  @Test
  void what_was_said_to_the_bot_meanwhile_is_kept_once_and_the_rest_is_left() {
    String known = said(C, MENTION, null);
    Receipt first = new Receipt(C + "/" + known, place(C, known).address(), "{}", now);
    kept.put(first.key(), first);
    later(Duration.ofHours(2));
    String missed = said(C, MENTION + " again", null);
    said(C, "nobody asks", null);
    slack.says(C, FakeSlack.BOT_USER, "of the bot itself: " + MENTION, null);
    String reply = said(C, MENTION + " in a thread of its own", said(C, "a thread", null));
    spoken(C, known, Duration.ofHours(2));
    backfill.run();
    backfill.run();
    assertThat(kept).containsOnlyKeys(first.key(), C + "/" + missed, C + "/" + reply);
    assertThat(kept).containsEntry(first.key(), first);
  }

  @Test
  void an_old_thread_that_goes_on_is_read_too() {
    String thread = said(C, "an old thread", null);
    later(Duration.ofHours(20));
    String missed = said(C, MENTION, thread);
    spoken(C, thread, Duration.ofHours(1));
    backfill.run();
    assertThat(kept).containsOnlyKeys(C + "/" + missed);
    assertThat(kept.values())
        .allMatch(receipt -> receipt.address().conversation().equals(C + "/" + thread));
  }

  @Test
  void everything_in_a_direct_message_is_said_to_the_bot() {
    String missed = said(FakeSlack.DIRECT, "check this", null);
    spoken(FakeSlack.DIRECT, missed, Duration.ofMinutes(1));
    backfill.run();
    assertThat(kept).containsOnlyKeys(FakeSlack.DIRECT + "/" + missed);
  }

  @Test
  void where_a_channel_is_watched_what_was_posted_meanwhile_is_read_too() {
    said(C, "before it was watched", null);
    later(Duration.ofMinutes(5));
    watched.add(new Whereabouts.Spot(place(C, "").address(), now.minus(Duration.ofMinutes(1))));
    String posted = said(C, "I look for work", null);
    slack.says(C, FakeSlack.BOT_USER, "of the bot itself", null);
    String reply = said(C, MENTION, posted);
    spoken(C, "U0ADA", Duration.ofMinutes(1));
    backfill.run();
    backfill.run();
    assertThat(kept).containsOnlyKeys("heard/" + C + "/" + posted, C + "/" + reply);
  }

  @Test
  void whoever_names_it_first_where_nobody_had_before_is_heard() {
    spoken(C, said(C, MENTION, null), Duration.ofHours(3));
    slack.add(Channel.joined("C0NEW"));
    slack.add(Channel.closed("G0NEW"));
    slack.add(Channel.foreign("C0ELSEWHERE"));
    slack.add(Channel.archived("C0OLD"));
    String open = said("C0NEW", MENTION, null);
    String closed = said("G0NEW", MENTION, null);
    said("C0ELSEWHERE", MENTION, null);
    said("C0OLD", MENTION, null);
    slack.switches().largestPage(2);
    backfill.run();
    assertThat(kept).containsKeys("C0NEW/" + open, "G0NEW/" + closed).hasSize(3);
  }

  @Test
  void there_it_looks_no_further_back_than_a_little_before_the_last_that_was_heard() {
    slack.add(Channel.joined("C0NEW"));
    said("C0NEW", MENTION + " before the bot was there", null);
    later(Duration.ofMinutes(30));
    spoken(C, said(C, MENTION, null), Duration.ofMinutes(5));
    String missed = said("C0NEW", MENTION, null);
    backfill.run();
    assertThat(kept).containsKey("C0NEW/" + missed).hasSize(2);
  }

  @Test
  void where_slack_does_not_tell_where_the_bot_is_the_others_are_read() {
    slack.add(Channel.joined("C0NEW"));
    said("C0NEW", MENTION, null);
    spoken(C, said(C, MENTION, null), Duration.ofMinutes(1));
    slack.faults().next("conversations.list", Fault.LIMIT);
    backfill.run();
    assertThat(kept).hasSize(1);
  }

  @Test
  void what_is_older_than_a_day_is_past() {
    String old = said(C, MENTION, null);
    later(Duration.ofHours(25));
    spoken(C, old, Duration.ofHours(24));
    spots.set(0, new Whereabouts.Spot(spots.getFirst().address(), now.minus(Duration.ofHours(24))));
    backfill.run();
    assertThat(kept).isEmpty();
  }

  @Test
  void where_history_is_rationed_it_stops_and_leaves_the_calls_to_answers() {
    slack.switches().rationed(true);
    slack.add(Channel.joined("C0SECOND"));
    spoken(C, said(C, MENTION, null), Duration.ofMinutes(1));
    spoken("C0SECOND", said("C0SECOND", MENTION, null), Duration.ofMinutes(2));
    backfill.run();
    assertThat(kept).hasSize(1);
    assertThat(calls("conversations.history")).isEqualTo(2);
    assertThat(calls("conversations.replies")).isLessThanOrEqualTo(1);
  }

  @Test
  void no_more_than_twenty_threads_are_read_and_none_where_the_bot_alone_answered() {
    for (int i = 0; i < 60; i++) {
      String thread = said(C, MENTION, null);
      slack.says(C, i < 30 ? FakeSlack.BOT_USER : "U0BEN", "an answer", thread);
      spoken(C, thread, Duration.ofMinutes(1));
    }
    backfill.run();
    assertThat(calls("conversations.history")).isEqualTo(1);
    assertThat(calls("conversations.replies")).isEqualTo(20);
    assertThat(kept).hasSize(60);
  }

  @Test
  void many_threads_of_one_channel_keep_no_other_channel_back() {
    slack.add(Channel.joined("C0SECOND"));
    for (int i = 0; i < 30; i++) {
      String thread = said(C, MENTION, null);
      said(C, "and more", thread);
      spoken(C, thread, Duration.ofMinutes(1));
    }
    spoken("C0SECOND", said("C0SECOND", MENTION, null), Duration.ofMinutes(2));
    String missed = said("C0SECOND", MENTION, null);
    backfill.run();
    assertThat(kept).containsKey("C0SECOND/" + missed);
  }

  @Test
  void a_channel_that_is_gone_keeps_none_of_the_others_back() {
    spoken("C0GONE", "1700000000.000100", Duration.ofMinutes(1));
    spoken(C, said(C, MENTION, null), Duration.ofMinutes(2));
    slack.faults().next("conversations.history", Fault.NONE, Fault.NONE);
    backfill.run();
    assertThat(kept).hasSize(1);
  }

  @Test
  void what_cannot_be_kept_is_told() {
    spoken(C, said(C, MENTION, null), Duration.ofMinutes(1));
    full = true;
    assertThatThrownBy(backfill::run).isInstanceOf(IllegalStateException.class);
    full = false;
    backfill.run();
    assertThat(kept).hasSize(1);
  }

  private String said(String channel, String text, @org.jspecify.annotations.Nullable String in) {
    return slack.says(channel, "U0ADA", text, in);
  }

  private void later(Duration by) {
    now = now.plus(by);
  }

  private void spoken(String channel, String thread, Duration ago) {
    spots.add(new Whereabouts.Spot(place(channel, thread).address(), now.minus(ago)));
  }

  private static Place place(String channel, String thread) {
    return new Place(FakeSlack.TEAM, channel, thread);
  }

  private long calls(String method) {
    return slack.ledger().calls().stream().map(Called::method).filter(method::equals).count();
  }
}
