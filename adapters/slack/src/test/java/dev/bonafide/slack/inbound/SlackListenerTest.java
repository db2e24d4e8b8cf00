package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Delivered;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackListenerTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Retries OFTEN =
      new Retries(Duration.ofMillis(200), Collections.nCopies(60, Duration.ofMillis(100)));

  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC(), OFTEN, 0);
  private final Map<String, Receipt> kept = Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<Checkpoint> passed = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean full;
  private final Inbox inbox =
      receipt -> {
        if (full) {
          throw new IllegalStateException("no database");
        }
        return kept.putIfAbsent(receipt.key(), receipt) == null;
      };
  private final MemoryKept remembered = new MemoryKept();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final SlackListener listener =
      new SlackListener(
          connection,
          new AgentSurface(connection),
          inbox,
          KnownConversations.NONE,
          new Notebook(remembered, remembered::tenants),
          Clock.systemUTC(),
          passed::add);

  @BeforeEach
  void start() {
    listener.start();
    await(_ -> listener.isListening());
  }

  @AfterEach
  void close() {
    listener.close();
    connection.close();
    slack.close();
  }

  @Test
  void what_could_not_be_kept_is_not_acknowledged_and_comes_again() {
    full = true;
    Event event = mention("<@U0BONAFID> check");
    await(ledger -> ledger.deliveries(event.id()).size() > 2);
    assertThat(slack.ledger().isAcknowledged(event.id())).isFalse();
    full = false;
    await(ledger -> ledger.isAcknowledged(event.id()));
    assertThat(kept).containsOnlyKeys(key(event));
  }

  @Test
  void edits_bots_joins_and_its_own_words_are_acknowledged_and_dropped() {
    List<Event> events =
        List.of(
            slack.deliver(message("app_mention", "edited", "{}")),
            slack.deliver(message("app_mention", "bot_id", "B0OTHER")),
            slack.deliver(message("app_mention", "user", FakeSlack.BOT_USER)),
            slack.deliver(message("message", "subtype", "channel_join")),
            slack.deliver(message("message", "channel_type", "channel")),
            slack.deliver(message("reaction_added", "reaction", "eyes")),
            slack.deliver(message("a_kind_that_nobody_knows_yet", "x", "y")));
    await(ledger -> events.stream().allMatch(event -> ledger.isAcknowledged(event.id())));
    assertThat(kept).isEmpty();
    assertThat(passed).isEmpty();
  }

  @Test
  void a_redelivery_is_the_same_receipt() {
    slack.faults().deliveries(1, 0);
    Event event = mention("<@U0BONAFID> check");
    await(
        ledger ->
            ledger.deliveries(event.id()).size() == 2
                && ledger.deliveries(event.id()).stream()
                    .allMatch(one -> one.acknowledged() != null));
    assertThat(kept).hasSize(1);
  }

  @Test
  void a_cut_line_is_opened_again_at_once() {
    slack.killSockets();
    Event event = mention("<@U0BONAFID> check");
    await(ledger -> ledger.isAcknowledged(event.id()));
    assertThat(slack.ledger().deliveries(event.id()).getLast().socket()).isEqualTo(2);
    assertThat(listener.isListening()).isTrue();
  }

  @Test
  void a_line_to_be_replaced_is_kept_until_the_new_one_is_greeted() {
    slack.faults().next("apps.connections.open", Fault.BREAK, Fault.LIMIT);
    slack.disconnect("refresh_requested", false);
    Event event = mention("<@U0BONAFID> check");
    await(ledger -> ledger.isAcknowledged(event.id()));
    await(ledger -> opened(ledger) == 4);
    await(_ -> slack.sockets() == 1);
    // On a slow machine Slack may send it twice before it is acknowledged, on the same line.
    assertThat(slack.ledger().deliveries(event.id())).extracting(Delivered::socket).containsOnly(1);
  }

  @Test
  void a_line_that_is_refused_is_tried_again_and_says_why() {
    slack.faults().next("apps.connections.open", Fault.FATAL, Fault.FATAL);
    slack.killSockets();
    await(_ -> listener.trouble().orElse("").contains("fatal_error"));
    await(_ -> slack.sockets() == 1);
    await(_ -> listener.trouble().isEmpty());
  }

  @Test
  void a_pause_that_slack_asks_for_is_kept_before_the_next_line() {
    slack.faults().retryAfter(6);
    slack.faults().next("apps.connections.open", Fault.LIMIT);
    slack.killSockets();
    await(_ -> listener.trouble().orElse("").contains("429"));
    assertThat(slack.ledger().await(ledger -> opened(ledger) > 2, Duration.ofSeconds(2))).isFalse();
    await(_ -> slack.sockets() == 1);
    assertThat(opened(slack.ledger())).isEqualTo(3);
  }

  private static long opened(Ledger ledger) {
    return ledger.calls().stream()
        .filter(call -> call.method().equals("apps.connections.open"))
        .count();
  }

  @Test
  void a_mention_is_kept_whole_without_the_old_token() {
    String thread = slack.says(FakeSlack.CHANNEL, "U0BEN", "look at this", null);
    Event event = slack.mention(FakeSlack.CHANNEL, "U0ADA", "<@U0BONAFID> check", thread);
    await(ledger -> ledger.isAcknowledged(event.id()));
    Receipt receipt = List.copyOf(kept.values()).getFirst();
    assertThat(receipt.key()).isEqualTo(key(event));
    assertThat(receipt.address())
        .isEqualTo(
            new Address(
                new Tenant("slack:" + FakeSlack.TEAM), "slack", FakeSlack.CHANNEL + "/" + thread));
    assertThat(receipt.payload()).contains("check").doesNotContain("legacy-verification-token");
    assertThat(passed).containsExactly(Checkpoint.DELIVERED, Checkpoint.ACCEPTED);
  }

  @Test
  void a_direct_message_is_kept_and_slack_is_asked_nothing_but_who_the_bot_is() {
    Event event = slack.direct(FakeSlack.DIRECT, "U0ADA", "check", null);
    await(ledger -> ledger.isAcknowledged(event.id()));
    assertThat(kept).containsKey(FakeSlack.DIRECT + "/" + event.ts());
    assertThat(slack.ledger().calls())
        .extracting(Called::method)
        .containsOnly("apps.connections.open", "auth.test");
  }

  @Test
  void one_message_that_comes_as_two_events_is_one_receipt() {
    Event mention = mention("<@U0BONAFID> check");
    JsonObject again = mention.payload().getAsJsonObject("event").deepCopy();
    Event other = slack.deliver(again);
    assertThat(other.id()).isNotEqualTo(mention.id());
    await(ledger -> ledger.isAcknowledged(other.id()) && ledger.isAcknowledged(mention.id()));
    assertThat(kept).containsOnlyKeys(key(mention));
  }

  private static String key(Event event) {
    return FakeSlack.CHANNEL + "/" + event.ts();
  }

  private Event mention(String text) {
    return slack.mention(FakeSlack.CHANNEL, FakeSlack.ADA.id(), text, null);
  }

  private static JsonObject message(String type, String field, String value) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.addProperty("user", "U0ADA");
    event.addProperty("channel", FakeSlack.CHANNEL);
    event.addProperty("text", "hello");
    event.addProperty("ts", "1700000000.000100");
    event.addProperty(field, value);
    return event;
  }

  private void await(Predicate<Ledger> holds) {
    assertThat(slack.ledger().await(holds, SOON)).isTrue();
  }
}
