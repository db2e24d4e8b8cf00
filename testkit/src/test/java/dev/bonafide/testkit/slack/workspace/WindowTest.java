package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Slack refuses of windows, blocks and whispers. */
class WindowTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final String SECTION =
      "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"x\"}}";

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final FakeSlack slack = FakeSlack.start(() -> now, Retries.SLACK, 0);
  private final Caller caller = new Caller(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void leave_that_was_never_given_was_used_or_is_too_old_opens_nothing() throws IOException {
    assertThat(open("made.up", modal(SECTION))).isEqualTo("invalid_trigger_id");
    String trigger = trigger();
    assertThat(open(trigger, modal(SECTION))).isEqualTo("ok");
    assertThat(open(trigger, modal(SECTION))).isEqualTo("exchanged_trigger_id");
    String late = trigger();
    now = now.plusMillis(3_001);
    assertThat(open(late, modal(SECTION))).isEqualTo("expired_trigger_id");
  }

  @Test
  void a_window_that_is_not_open_is_not_changed_and_two_have_not_one_name() throws IOException {
    String named =
        modal(SECTION).replace("{\"type\":\"modal\"", "{\"type\":\"modal\",\"external_id\":\"w\"");
    assertThat(update("w")).isEqualTo("not_found");
    assertThat(open(trigger(), named)).isEqualTo("ok");
    assertThat(open(trigger(), named)).isEqualTo("duplicate_external_id");
    assertThat(update("w")).isEqualTo("ok");
    slack.closes(slack.window(FakeSlack.ADA.id()).orElseThrow());
    assertThat(update("w")).isEqualTo("not_found");
  }

  private String update(String name) throws IOException {
    return caller.error("views.update", Map.of("external_id", name, "view", modal(SECTION)));
  }

  @Test
  void a_whisper_to_nobody_or_where_the_bot_is_not() throws IOException {
    slack.add(Channel.foreign("C0OUT"));
    assertThat(whisper("C0OUT", "U0ADA")).isEqualTo("not_in_channel");
    assertThat(whisper(C, "U0NOBODY")).isEqualTo("user_not_in_channel");
    assertThat(whisper(C, "U0ADA")).isEqualTo("ok");
  }

  private String whisper(String channel, String user) throws IOException {
    return caller.error(
        "chat.postEphemeral", Map.of("channel", channel, "user", user, "text", "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"%\"}};150",
        "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%\"}};3000",
        "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"text\":{\"type\":\"plain_text\","
            + "\"text\":\"%\"}}]};75",
        "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"value\":\"%\",\"text\":{\"type\":"
            + "\"plain_text\",\"text\":\"x\"}}]};2000",
        "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"%\",\"text\":{\"type\":"
            + "\"plain_text\",\"text\":\"x\"}}]};255",
        "{\"type\":\"divider\",\"block_id\":\"%\"};255"
      })
  void a_text_one_longer_than_its_place(String block, int most) throws IOException {
    assertThat(post("[" + block.replace("%", "x".repeat(most)) + "]")).isEqualTo("ok");
    assertThat(post("[" + block.replace("%", "x".repeat(most + 1)) + "]"))
        .isEqualTo("invalid_blocks");
  }

  @Test
  void more_blocks_elements_or_characters_than_there_may_be() throws IOException {
    assertThat(post(times(SECTION, 50))).isEqualTo("ok");
    assertThat(post(times(SECTION, 51))).isEqualTo("invalid_blocks");
    assertThat(post(times(SECTION.replace("\"x\"", "\"" + "x".repeat(3_000) + "\""), 5)))
        .isEqualTo("msg_blocks_too_long");
    assertThat(open(trigger(), modal(inside(times(SECTION, 101))))).isEqualTo("invalid_blocks");
  }

  @Test
  void what_is_no_block_has_two_names_or_nothing_in_it() throws IOException {
    for (String wrong :
        new String[] {
          "{\"type\":\"rainbow\"}",
          "{\"type\":\"section\"}",
          SECTION.replace("\"x\"", "\"\""),
          "{\"type\":\"actions\",\"elements\":[]}",
          "{\"type\":\"divider\",\"block_id\":\"a\"},{\"type\":\"divider\",\"block_id\":\"a\"}"
        }) {
      assertThat(post("[" + wrong + "]")).as(wrong).isEqualTo("invalid_blocks");
    }
    assertThat(post("{}")).isEqualTo("invalid_blocks_format");
  }

  @Test
  void a_form_without_a_way_to_send_it_or_with_a_title_too_long() throws IOException {
    String input =
        "{\"type\":\"input\",\"label\":{\"type\":\"plain_text\",\"text\":\"l\"},\"element\":"
            + "{\"type\":\"plain_text_input\"}}";
    assertThat(open(trigger(), modal(input))).isEqualTo("invalid_blocks");
    String longer = modal(SECTION).replace("\"t\"", "\"" + "t".repeat(25) + "\"");
    assertThat(open(trigger(), longer)).isEqualTo("invalid_blocks");
  }

  private String trigger() {
    return slack.leave(FakeSlack.ADA.id());
  }

  private String open(String trigger, String view) throws IOException {
    return caller.error("views.open", Map.of("trigger_id", trigger, "view", view));
  }

  private String post(String blocks) throws IOException {
    return caller.error("chat.postMessage", Map.of("channel", C, "blocks", blocks, "text", "t"));
  }

  private static String modal(String blocks) {
    return "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"t\"},\"blocks\":["
        + blocks
        + "]}";
  }

  private static String times(String block, int count) {
    JsonArray list = new JsonArray();
    JsonObject one = JsonParser.parseString(block).getAsJsonObject();
    for (int i = 0; i < count; i++) {
      list.add(one);
    }
    return list.toString();
  }

  private static String inside(String list) {
    return list.substring(1, list.length() - 1);
  }
}
