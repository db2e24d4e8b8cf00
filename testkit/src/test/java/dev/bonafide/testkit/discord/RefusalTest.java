package dev.bonafide.testkit.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake refuses what Discord refuses. */
class RefusalTest {
  private static final Person ADA = Person.admin(600_000_000_000_000_001L, "ada");
  private static final String QUIET = "\"allowed_mentions\":{\"parse\":[]}";

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final FakeDiscord discord = FakeDiscord.start(() -> now);
  private final long jobs = discord.openText("jobs");
  private final long forum = discord.openForum("hiring");
  private final Caller caller = new Caller(discord);

  @AfterEach
  void close() {
    caller.close();
    discord.close();
  }

  private Caller.Answer post(String fields) throws Exception {
    return caller.call("POST", "channels/" + jobs + "/messages", "{" + QUIET + "," + fields + "}");
  }

  private void refused(Caller.Answer answer, int status, long code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  private static String text(String content) {
    return "{\"type\":10,\"content\":\"" + content + "\"}";
  }

  private static String button(String label, String id) {
    return "{\"type\":2,\"style\":2,\"label\":\"%s\",\"custom_id\":\"%s\"}".formatted(label, id);
  }

  private Caller.Answer components(String components) throws Exception {
    return post("\"flags\":32768,\"components\":[" + components + "]");
  }

  @Test
  void another_token() throws Exception {
    assertThat(caller.call("GET", "users/@me", "", "another").status()).isEqualTo(401);
  }

  @Test
  void a_route_that_is_not_there() throws Exception {
    assertThat(caller.call("GET", "users/@me/settings", "").status()).isEqualTo(404);
  }

  @Test
  void a_channel_that_is_not_there() throws Exception {
    refused(caller.call("GET", "channels/4711000000000000000/messages", ""), 404, 10003);
  }

  @Test
  void what_the_bot_may_not_see_or_do() throws Exception {
    discord.deny(jobs, Person.SEND_MESSAGES);
    refused(post("\"content\":\"x\""), 403, 50013);
    discord.deny(jobs, Person.VIEW_CHANNEL);
    refused(caller.call("GET", "channels/" + jobs + "/messages", ""), 403, 50001);
  }

  @Test
  void a_channel_that_the_bot_cannot_see() throws Exception {
    long mods = discord.openClosed("mod-log");
    String listed = "guilds/" + FakeDiscord.GUILD + "/channels";
    assertThat(caller.call("GET", listed, "").body()).contains("mod-log");
    discord.hide(mods, HiddenAs.FORBIDDEN);
    assertThat(caller.call("GET", listed, "").body()).contains("jobs").doesNotContain("mod-log");
    refused(caller.call("GET", "channels/" + mods, ""), 403, 50001);
    discord.hide(mods, HiddenAs.UNKNOWN);
    refused(caller.call("GET", "channels/" + mods, ""), 404, 10003);
    discord.hide(mods, HiddenAs.OBFUSCATED);
    assertThat(caller.call("GET", "channels/" + mods, "").body()).contains("___hidden___");
    refused(caller.call("GET", "channels/" + mods + "/messages", ""), 403, 50001);
  }

  @Test
  void nothing_and_too_much() throws Exception {
    refused(post("\"content\":\"\""), 400, 50006);
    refused(post("\"content\":\"" + "x".repeat(2001) + "\""), 400, 50035);
  }

  @Test
  void a_forum_takes_no_messages() throws Exception {
    refused(
        caller.call("POST", "channels/" + forum + "/messages", "{" + QUIET + ",\"content\":\"x\"}"),
        400,
        50008);
  }

  @Test
  void an_archived_thread_takes_no_messages() throws Exception {
    long thread = discord.people().forumPost(forum, ADA, "t", "x");
    discord.people().archive(thread);
    refused(
        caller.call(
            "POST", "channels/" + thread + "/messages", "{" + QUIET + ",\"content\":\"x\"}"),
        400,
        50083);
  }

  @Test
  void components_of_the_second_version_without_their_flag_or_beside_content() throws Exception {
    refused(post("\"content\":\"x\",\"components\":[" + text("x") + "]"), 400, 50035);
    refused(
        post("\"flags\":32768,\"content\":\"x\",\"components\":[" + text("x") + "]"), 400, 50035);
  }

  @Test
  void too_many_components_too_much_text_and_too_long_labels() throws Exception {
    refused(components(String.join(",", Collections.nCopies(41, text("x")))), 400, 50035);
    refused(components(text("x".repeat(2500)) + "," + text("x".repeat(1501))), 400, 50035);
    refused(
        components("{\"type\":1,\"components\":[" + button("x".repeat(81), "a") + "]}"),
        400,
        50035);
    refused(
        components("{\"type\":1,\"components\":[" + button("x", "a".repeat(101)) + "]}"),
        400,
        50035);
  }

  @Test
  void the_same_id_twice_and_a_row_of_six() throws Exception {
    String two = button("x", "a") + "," + button("y", "a");
    refused(components("{\"type\":1,\"components\":[" + two + "]}"), 400, 50035);
    String six =
        String.join(
            ",",
            java.util.stream.IntStream.range(0, 6).mapToObj(i -> button("x", "i" + i)).toList());
    refused(components("{\"type\":1,\"components\":[" + six + "]}"), 400, 50035);
  }

  @Test
  void a_message_of_somebody_else_and_one_that_is_gone_cannot_be_changed() throws Exception {
    long message = discord.people().post(jobs, ADA, "x");
    String path = "channels/" + jobs + "/messages/";
    refused(caller.call("PATCH", path + message, "{" + QUIET + ",\"content\":\"y\"}"), 403, 50005);
    refused(
        caller.call("PATCH", path + "4711000000000000000", "{" + QUIET + ",\"content\":\"y\"}"),
        404,
        10008);
  }

  @Test
  void components_of_the_second_version_cannot_be_taken_back() throws Exception {
    long id = Json.number(components(text("x")).object(), "id");
    refused(
        caller.call(
            "PATCH",
            "channels/" + jobs + "/messages/" + id,
            "{" + QUIET + ",\"flags\":0,\"content\":\"y\",\"components\":[]}"),
        400,
        50035);
  }

  @Test
  void the_same_nonce_is_said_once_for_some_minutes() throws Exception {
    String said = "\"content\":\"x\",\"nonce\":\"n1\",\"enforce_nonce\":true";
    long first = Json.number(post(said).object(), "id");
    assertThat(Json.number(post(said).object(), "id")).isEqualTo(first);
    now = now.plus(Duration.ofMinutes(10));
    assertThat(Json.number(post(said).object(), "id")).isNotEqualTo(first);
    refused(post("\"content\":\"x\",\"nonce\":\"" + "n".repeat(26) + "\""), 400, 50035);
  }

  @Test
  void a_pause_once_five_were_said_in_five_seconds() throws Exception {
    discord.limitMessages();
    for (int i = 0; i < 5; i++) {
      assertThat(post("\"content\":\"x\"").status()).isEqualTo(200);
    }
    Caller.Answer sixth = post("\"content\":\"x\"");
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(Json.text(sixth.object(), "retry_after")).isEqualTo("5.0");
    now = now.plusSeconds(5);
    assertThat(post("\"content\":\"x\"").status()).isEqualTo(200);
  }

  @Test
  void who_could_be_pinged_is_noted() throws Exception {
    caller.call("POST", "channels/" + jobs + "/messages", "{\"content\":\"@everyone\"}");
    assertThat(discord.violations()).hasSize(1);
  }

  private long asked() throws Exception {
    caller.call(
        "PUT",
        "applications/" + FakeDiscord.APP + "/commands",
        "[{\"name\":\"help\",\"type\":1,\"description\":\"d\"}]");
    return discord.asking().slash("help", null, Map.of(), jobs, ADA);
  }

  private Caller.Answer callback(long id, String body) throws Exception {
    return caller.call(
        "POST",
        "interactions/" + id + "/aW50ZXJhY3Rpb246" + id + "abcdefghijklmnopqrstuvwxyz/callback",
        body);
  }

  private Caller.Answer original(long id) throws Exception {
    return caller.call(
        "PATCH",
        "webhooks/"
            + FakeDiscord.APP
            + "/aW50ZXJhY3Rpb246"
            + id
            + "abcdefghijklmnopqrstuvwxyz/messages/@original",
        "{" + QUIET + ",\"content\":\"x\"}");
  }

  @Test
  void an_answer_that_comes_after_three_seconds() throws Exception {
    long id = asked();
    now = now.plusSeconds(4);
    refused(callback(id, "{\"type\":5}"), 404, 10062);
  }

  @Test
  void a_second_answer_and_one_before_the_first() throws Exception {
    long id = asked();
    refused(original(id), 404, 10015);
    assertThat(callback(id, "{\"type\":5}").status()).isEqualTo(204);
    refused(callback(id, "{\"type\":5}"), 400, 40060);
    assertThat(original(id).status()).isEqualTo(200);
  }

  @Test
  void an_edit_after_a_quarter_of_an_hour() throws Exception {
    long id = asked();
    callback(id, "{\"type\":5}");
    now = now.plus(Duration.ofMinutes(16));
    refused(original(id), 401, 50027);
  }

  @Test
  void commands_without_a_name_or_description() throws Exception {
    String path = "applications/" + FakeDiscord.APP + "/commands";
    refused(caller.call("PUT", path, "[{\"name\":\"Help\",\"description\":\"d\"}]"), 400, 50035);
    refused(caller.call("PUT", path, "[{\"name\":\"help\"}]"), 400, 50035);
    refused(
        caller.call("PUT", path, "[{\"name\":\"A post\",\"type\":3,\"description\":\"d\"}]"),
        400,
        50035);
  }

  @Test
  void a_call_that_is_lost_and_one_whose_answer_is() throws Exception {
    String route = "POST channels/{id}/messages";
    discord.faults().next(route, Fault.LOSE, Fault.SWALLOW, Fault.BREAK_AFTER, Fault.LIMIT);
    for (int i = 0; i < 2; i++) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> post("\"content\":\"x\""))
          .isInstanceOf(java.io.IOException.class);
    }
    assertThat(post("\"content\":\"x\"").status()).isEqualTo(502);
    assertThat(post("\"content\":\"x\"").status()).isEqualTo(429);
    assertThat(discord.said(jobs)).hasSize(2);
  }
}
