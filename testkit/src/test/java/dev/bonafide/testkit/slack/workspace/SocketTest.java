package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.Ear;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Retries FAST =
      new Retries(Duration.ofMillis(100), List.of(Duration.ZERO, Duration.ofMillis(50)));
  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC(), FAST, 0);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void an_address_opens_one_socket() throws Exception {
    JsonObject answer = new Caller(slack).call("apps.connections.open", slack.appToken(), Map.of());
    String url = answer.get("url").getAsString();
    assertThat(Ear.at(url).hear().get("type").getAsString()).isEqualTo("hello");
    assertThat(Ear.at(url).hear().get("code").getAsInt()).isEqualTo(1008);
  }

  @Test
  void an_eleventh_socket_is_sent_away() throws Exception {
    for (int i = 1; i <= 10; i++) {
      assertThat(Ear.open(slack).hear().get("num_connections").getAsInt()).isEqualTo(i);
    }
    JsonObject frame = Ear.open(slack).hear();
    assertThat(frame.get("type").getAsString()).isEqualTo("disconnect");
    assertThat(frame.get("reason").getAsString()).isEqualTo("too_many_websockets");
  }

  @Test
  void an_event_goes_to_one_of_the_sockets() throws Exception {
    Ear one = opened();
    Ear two = opened();
    Event first = mention();
    Event second = mention();
    JsonObject atOne = one.hear();
    JsonObject atTwo = two.hear();
    one.acknowledge(atOne);
    two.acknowledge(atTwo);
    assertThat(Set.of(eventId(atOne), eventId(atTwo))).isEqualTo(Set.of(first.id(), second.id()));
    assertThat(slack.ledger().await(it -> it.isAcknowledged(second.id()), SOON)).isTrue();
  }

  @Test
  void an_event_that_is_not_acknowledged_comes_again_and_says_so() throws Exception {
    Ear ear = opened();
    Event event = mention();
    JsonObject first = ear.hear();
    JsonObject second = ear.hear();
    assertThat(first.get("retry_attempt").getAsInt()).isZero();
    assertThat(second.get("retry_attempt").getAsInt()).isEqualTo(1);
    assertThat(second.get("retry_reason").getAsString()).isEqualTo("timeout");
    assertThat(second.get("envelope_id")).isNotEqualTo(first.get("envelope_id"));
    assertThat(eventId(second)).isEqualTo(event.id());
    ear.hear();
    assertThat(slack.ledger().await(it -> it.givenUp().contains(event.id()), SOON)).isTrue();
  }

  @Test
  void a_frozen_socket_stays_open_and_nothing_arrives_either_way() throws Exception {
    Ear ear = opened();
    mention();
    JsonObject before = ear.hear();
    slack.freezeSockets();
    ear.acknowledge(before);
    Event event = mention();
    assertThat(slack.ledger().await(it -> it.givenUp().contains(event.id()), SOON)).isTrue();
    assertThat(slack.ledger().deliveries()).allMatch(one -> one.acknowledged() == null);
    assertThat(slack.sockets()).isEqualTo(1);
  }

  @Test
  void an_acknowledgement_counts_only_on_its_own_socket() throws Exception {
    Ear one = opened();
    Ear two = opened();
    Event event = mention();
    two.acknowledge(one.hear());
    assertThat(slack.ledger().await(it -> it.deliveries(event.id()).size() > 1, SOON)).isTrue();
    assertThat(slack.ledger().isAcknowledged(event.id())).isFalse();
  }

  @Test
  void an_event_waits_for_a_socket() throws Exception {
    Event event = mention();
    Ear ear = Ear.open(slack);
    assertThat(slack.ledger().deliveries(event.id()).getFirst().socket()).isZero();
    ear.hear();
  }

  @Test
  void a_killed_socket_says_nothing_and_a_disconnected_one_is_told() throws Exception {
    Ear killed = opened();
    slack.killSockets();
    assertThat(killed.hear().get("type").getAsString()).isEqualTo("closed");
    Ear told = opened();
    slack.disconnect("refresh_requested", false);
    assertThat(told.hear().get("reason").getAsString()).isEqualTo("refresh_requested");
    assertThat(told.isOpen()).isTrue();
  }

  @Test
  void events_may_come_twice_and_out_of_order() throws Exception {
    Ear ear = opened();
    slack.faults().deliveries(1, 0);
    Event twice = mention();
    assertThat(eventId(ear.hear())).isEqualTo(twice.id());
    assertThat(eventId(ear.hear())).isEqualTo(twice.id());
    slack.faults().deliveries(0, 1);
    Event held = mention();
    slack.faults().deliveries(0, 0);
    Event later = mention();
    List<String> order = new ArrayList<>();
    while (!order.contains(held.id())) {
      JsonObject envelope = ear.hear();
      ear.acknowledge(envelope);
      order.add(eventId(envelope));
    }
    assertThat(order.indexOf(later.id())).isBetween(0, order.indexOf(held.id()) - 1);
  }

  private Ear opened() throws IOException, InterruptedException {
    Ear ear = Ear.open(slack);
    ear.hear();
    return ear;
  }

  private Event mention() {
    return slack.mention(FakeSlack.CHANNEL, FakeSlack.ADA.id(), "<@U0BONAFID> check", null);
  }

  private static String eventId(JsonObject envelope) {
    return envelope.getAsJsonObject("payload").get("event_id").getAsString();
  }
}
