package dev.bonafide.slack.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.mail.Receipt;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from Slack is told apart once, and is the same after a restart. */
class SlackInboundTest {
  private static final String SPOKEN =
      """
      {"token": "secret", "type": "event_callback", "team_id": "T1", "event":
       {"type": "app_mention", "user": "U1", "channel": "C1", "ts": "1.2", "text": "<@UB> check"}}\
      """;
  private static final String POSTED =
      """
      {"token": "secret", "type": "event_callback", "team_id": "T1", "event":
       {"type": "message", "channel_type": "channel", "user": "U1", "channel": "C1", "ts": "1.2",
        "text": "We hire"}}\
      """;
  private static final String DELETED =
      """
      {"token": "secret", "type": "event_callback", "team_id": "T1", "event":
       {"type": "message", "subtype": "message_deleted", "channel_type": "im", "channel": "D1",
        "ts": "3.4", "deleted_ts": "1.2", "previous_message": {"user": "U1", "ts": "1.2"}}}\
      """;
  private static final String PRESSED =
      """
      {"token": "secret", "trigger_id": "secret", "command": "/bonafide", "text": "help",
       "team_id": "T1", "channel_id": "C1", "user_id": "U1", "user_name": "ada"}\
      """;

  private static KeptInbound kept(String payload) {
    return KeptInbound.of(payload).orElseThrow();
  }

  private static SlackInbound read(KeptInbound kept) {
    Receipt receipt = new Receipt(kept.key(), kept.address(), kept.payload(), Instant.EPOCH);
    return SlackInbound.read(receipt).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "payload=%",
        "{\"event\": []}",
        "{\"type\": \"event_callback\", \"event\": {\"type\": \"message\"}}",
        "{\"event\": {\"type\": \"app_mention\", \"user\": {}, \"channel\": \"C1\", \"ts\": \"1\"}}"
      })
  void what_is_nothing_of_ours_is_not_kept(String payload) {
    assertThat(KeptInbound.of(payload)).isEmpty();
  }

  @Test
  void a_payload_that_is_nested_without_end_is_not_kept() {
    assertThat(KeptInbound.of("{\"event\":".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {SPOKEN, POSTED, DELETED, PRESSED})
  void nothing_that_lets_others_act_in_its_place_is_kept(String payload) {
    assertThat(kept(payload).payload()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {SPOKEN, POSTED, DELETED})
  void what_was_kept_is_read_back_as_what_it_was(String payload) {
    KeptInbound kept = kept(payload);
    assertThat(read(kept)).isEqualTo(kept.inbound());
  }

  @Test
  void each_is_told_from_the_others() {
    assertThat(kept(SPOKEN).inbound()).isInstanceOf(SlackInbound.Spoken.class);
    assertThat(kept(POSTED).inbound()).isInstanceOf(ChannelMessage.class);
    assertThat(kept(DELETED).inbound()).isInstanceOf(SlackInbound.Deleted.class);
    assertThat(kept(PRESSED).inbound()).isInstanceOf(Interaction.class);
  }

  @Test
  void what_was_deleted_stands_for_the_one_who_wrote_it_in_its_thread() {
    assertThat(kept(DELETED).inbound())
        .isInstanceOfSatisfying(
            SlackInbound.Deleted.class,
            deleted -> {
              assertThat(deleted.event().user()).isEqualTo("U1");
              assertThat(deleted.place().thread()).isEqualTo("1.2");
            });
  }

  @Test
  void an_event_is_kept_whole() {
    KeptInbound kept = kept(SPOKEN);
    assertThat(kept.inbound())
        .isInstanceOfSatisfying(
            SlackInbound.Spoken.class,
            spoken -> {
              JsonObject event = spoken.event().event();
              assertThat(event.get("text").getAsString()).isEqualTo("<@UB> check");
            });
    assertThat(kept.payload()).contains("<@UB> check");
  }
}
