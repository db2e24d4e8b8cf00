package dev.bonafide.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.card.SlackReply;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Switches;
import dev.bonafide.testkit.slack.workspace.Token;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackCourierTest {
  private static final String C = FakeSlack.CHANNEL;
  private final FakeSlack slack = FakeSlack.start();
  private final String thread = slack.says(C, FakeSlack.ADA.id(), "@bonafide", null);
  private final SlackConnection connection =
      new SlackConnection(
          new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()),
          Duration.ofMillis(300));
  private final SlackCourier courier = new SlackCourier(connection);

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void a_slack_that_failed_or_hangs_may_have_done_it() {
    slack
        .faults()
        .next("chat.postMessage", Fault.BREAK, Fault.BREAK_AFTER, Fault.FATAL, Fault.HANG);
    for (int i = 0; i < 4; i++) {
      assertThat(courier.deliver(post("a" + i))).isInstanceOf(Delivery.Unsure.class);
    }
    assertThat(slack.ledger().said()).hasSize(2);
    assertThat(courier.seek(post("a0"))).isEqualTo(new DeliveryLookup.Unseen());
    assertThat(courier.seek(post("a1"))).isInstanceOf(DeliveryLookup.Seen.class);
    assertThat(courier.seek(post("a3"))).isInstanceOf(DeliveryLookup.Seen.class);
  }

  @Test
  void nothing_is_sent_twice_by_the_client_itself() {
    slack.faults().next("chat.postMessage", Fault.SWALLOW);
    courier.deliver(post("a"));
    assertThat(slack.ledger().calls())
        .extracting(Called::method)
        .containsExactly("chat.postMessage");
  }

  @Test
  void a_pause_lasts_as_long_as_slack_asks() {
    slack.faults().retryAfter(30);
    slack.faults().next("chat.postMessage", Fault.LIMIT);
    assertThat(courier.deliver(post("a")))
        .isInstanceOfSatisfying(
            Delivery.Postponed.class,
            postponed -> assertThat(postponed.by()).isEqualTo(Duration.ofSeconds(30)));
  }

  @Test
  void refusals_say_what_to_mend() {
    slack.add(Channel.foreign("C0FOREIGN"));
    slack.add(Channel.archived("C0OLD"));
    assertThat(refused("C0NONE", thread)).contains("no such channel");
    assertThat(refused("C0FOREIGN", thread)).contains("/invite");
    assertThat(refused("C0OLD", thread)).contains("archived");
    assertThat(refused(C, "1.000001")).contains("thread no longer exists");
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of()));
    assertThat(refused(C, thread)).contains("scope chat:write");
    slack.revoke(slack.botToken());
    assertThat(refused(C, thread)).contains("the bot's token").doesNotContain(slack.botToken());
  }

  @Test
  void a_message_that_somebody_deleted_is_not_said_anew() {
    String ts = ((Delivery.Delivered) courier.deliver(post("a"))).message();
    slack.delete(C, ts.substring(ts.indexOf('/') + 1));
    assertThat(courier.deliver(change("b", ts)))
        .isInstanceOfSatisfying(
            Delivery.Refused.class, refused -> assertThat(refused.why()).contains("deleted"));
    assertThat(slack.ledger().posts(C, thread)).hasSize(1);
  }

  @Test
  void somebody_elses_message_is_never_changed() {
    assertThat(courier.deliver(change("a", thread))).isInstanceOf(Delivery.Refused.class);
  }

  @Test
  void without_the_scope_to_look_it_cannot_be_asked() {
    slack.switches().metadata(Switches.Metadata.NO_SCOPE);
    assertThat(courier.seek(post("a"))).isEqualTo(new DeliveryLookup.Unseeable());
  }

  @Test
  void a_mark_on_somebody_elses_message_is_not_taken_for_ones_own() {
    com.google.gson.JsonObject forged = new com.google.gson.JsonObject();
    forged.addProperty("type", "message");
    forged.addProperty("user", "U0BEN");
    forged.addProperty("text", "forged");
    forged.addProperty("ts", Clock.systemUTC().instant().getEpochSecond() + ".999999");
    forged.addProperty("thread_ts", thread);
    forged.add(
        "metadata",
        com.google.gson.JsonParser.parseString(
            "{\"event_type\":\"bonafide_reply\",\"event_payload\":{\"reply\":\"%s\"}}"
                .formatted(Mark.of(post("a")).reply())));
    slack.put(C, forged);
    assertThat(courier.seek(post("a"))).isEqualTo(new DeliveryLookup.Unseen());
  }

  @Test
  void a_message_far_down_a_long_thread_is_found_page_by_page() {
    slack.switches().largestPage(3);
    for (int i = 0; i < 10; i++) {
      slack.says(C, FakeSlack.BEN.id(), "chatter " + i, thread);
    }
    courier.deliver(post("a"));
    assertThat(courier.seek(post("a"))).isInstanceOf(DeliveryLookup.Seen.class);
  }

  @Test
  void a_slack_that_fails_while_it_is_looked_at_is_looked_at_later() {
    slack.faults().next("auth.test", Fault.BREAK);
    assertThat(courier.seek(post("a"))).isInstanceOf(DeliveryLookup.Later.class);
    slack.faults().next("conversations.replies", Fault.BREAK, Fault.CUT);
    assertThat(courier.seek(post("a"))).isInstanceOf(DeliveryLookup.Later.class);
    assertThat(courier.seek(post("a"))).isInstanceOf(DeliveryLookup.Later.class);
    assertThat(courier.seek(post("a"))).isEqualTo(new DeliveryLookup.Unseen());
  }

  @Test
  void nothing_is_unfurled_linked_or_parsed_and_the_mark_tells_nothing() {
    courier.deliver(post("receipt-of-Ada"));
    Map<String, String> sent = slack.ledger().calls().getLast().arguments();
    assertThat(sent)
        .containsEntry("unfurl_links", "0")
        .containsEntry("unfurl_media", "0")
        .containsEntry("link_names", "0")
        .containsEntry("parse", "none")
        .containsEntry("thread_ts", thread);
    assertThat(sent.get("metadata")).contains("bonafide_reply").doesNotContain("Ada");
    assertThat(sent.get("client_msg_id")).hasSize(36);
    assertThat(Mark.of(post("b"))).isNotEqualTo(Mark.of(post("a"))).isEqualTo(Mark.of(post("b")));
  }

  @Test
  void what_one_person_was_told_alone_is_looked_for_in_the_talk_with_them() {
    slack
        .faults()
        .next("chat.postMessage", Fault.BREAK, Fault.BREAK_AFTER, Fault.SWALLOW, Fault.HANG);
    for (int i = 0; i < 4; i++) {
      assertThat(courier.deliver(alone("a" + i, "The verdict " + i + ".", false)))
          .isInstanceOf(Delivery.Unsure.class);
    }
    assertThat(courier.seek(alone("a0", "", false))).isEqualTo(new DeliveryLookup.Unseen());
    for (int i = 1; i < 4; i++) {
      DeliveryLookup.Seen seen = (DeliveryLookup.Seen) courier.seek(alone("a" + i, "", false));
      assertThat(courier.deliver(change("b" + i, seen.message())))
          .isInstanceOf(Delivery.Delivered.class);
    }
    assertThat(slack.standing(FakeSlack.DIRECT)).hasSize(3).allMatch("hello"::equals);
  }

  @Test
  void it_is_found_behind_many_other_words_and_looked_for_later_while_slack_fails() {
    courier.deliver(alone("a", "The verdict.", false));
    for (int i = 0; i < 10; i++) {
      slack.says(FakeSlack.DIRECT, FakeSlack.ADA.id(), "chatter " + i, null);
    }
    slack.switches().largestPage(3);
    slack.faults().next("conversations.open", Fault.CUT);
    slack.faults().next("conversations.history", Fault.BREAK);
    assertThat(courier.seek(alone("a", "", false))).isInstanceOf(DeliveryLookup.Later.class);
    assertThat(courier.seek(alone("a", "", false))).isInstanceOf(DeliveryLookup.Later.class);
    assertThat(courier.seek(alone("a", "", false))).isInstanceOf(DeliveryLookup.Seen.class);
  }

  @Test
  void without_the_scope_to_open_the_talk_it_cannot_be_looked_for_there() {
    Set<String> others = new HashSet<>(FakeSlack.SCOPES);
    others.remove("im:write");
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, others));
    assertThat(courier.seek(alone("a", "", false))).isEqualTo(new DeliveryLookup.Unseeable());
  }

  @Test
  void what_promised_an_answer_alone_may_stay_where_slack_does_not_let_it_be_found() {
    slack.faults().next("chat.postMessage", Fault.SWALLOW);
    courier.deliver(alone("hash/1", "One moment.", false));
    slack.faults().next("conversations.history", Fault.BREAK);
    assertThat(courier.deliver(alone("hash/2", "The verdict.", true)))
        .isInstanceOf(Delivery.Delivered.class);
    assertThat(slack.standing(FakeSlack.DIRECT)).containsExactly("One moment.", "The verdict.");
  }

  @Test
  void what_promised_an_answer_alone_goes_once_the_answer_had_to_be_said_anew() {
    courier.deliver(alone("other/1", "One moment, too.", false));
    slack.faults().next("chat.postMessage", Fault.SWALLOW);
    courier.deliver(alone("hash/1", "One moment.", false));
    assertThat(courier.deliver(alone("hash/2", "The verdict.", true)))
        .isInstanceOf(Delivery.Delivered.class);
    assertThat(slack.standing(FakeSlack.DIRECT))
        .containsExactly("One moment, too.", "The verdict.");
  }

  private Outgoing alone(String key, String words, boolean doubted) {
    SlackReply said = new SlackReply(SlackReply.Kind.DIRECT, FakeSlack.ADA.id(), words, null);
    return new Outgoing(
        new SlackPlace(FakeSlack.TEAM, C, thread).address(),
        key,
        said.written(),
        null,
        Outgoing.State.SENDING,
        1,
        0,
        Clock.systemUTC().instant(),
        List.of(),
        doubted);
  }

  private String refused(String channel, String thread) {
    Delivery delivery = courier.deliver(reply(new SlackPlace("T0", channel, thread), "a", null));
    assertThat(delivery).isInstanceOf(Delivery.Refused.class);
    return ((Delivery.Refused) delivery).why();
  }

  private Outgoing post(String key) {
    return reply(new SlackPlace(FakeSlack.TEAM, C, thread), key, null);
  }

  private Outgoing change(String key, String ts) {
    return reply(new SlackPlace(FakeSlack.TEAM, C, thread), key, ts);
  }

  private static Outgoing reply(SlackPlace place, String key, @Nullable String target) {
    Instant now = Clock.systemUTC().instant();
    return new Outgoing(
        place.address(), key, "hello", target, Outgoing.State.SENDING, 1, 0, now, List.of(), false);
  }

  /** So that the list of methods stays in mind. */
  @Test
  void a_change_is_one_call() {
    String ts = ((Delivery.Delivered) courier.deliver(post("a"))).message();
    courier.deliver(change("b", ts));
    assertThat(slack.ledger().calls())
        .extracting(Called::method)
        .isEqualTo(List.of("chat.postMessage", "chat.update"));
  }
}
