package dev.bonafide.testkit.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway says hello, and lets in only who may come in. */
class GatewayTest {
  private static final Person MAX = Person.member(600_000_000_000_000_003L, "max");
  private static final long MESSAGES = 1 | (1 << 9);

  private final FakeDiscord discord =
      FakeDiscord.start(() -> Instant.parse("2026-03-02T09:00:00Z"));
  private final long jobs = discord.openText("jobs");
  private String address = "";

  @BeforeEach
  void ask() throws Exception {
    try (Caller caller = new Caller(discord)) {
      address = Json.text(caller.call("GET", "gateway/bot", "").object(), "url");
    }
  }

  @AfterEach
  void close() {
    discord.close();
  }

  private Ear ear(String query) throws InterruptedException {
    Ear ear = new Ear(address + "/?v=10&encoding=json" + query);
    assertThat(Json.number(ear.next(), "op")).isEqualTo(10);
    return ear;
  }

  private static void identify(Ear ear, String token, long intents) {
    ear.send(Json.of("op", 2, "d", Json.of("token", token, "intents", intents)).toString());
  }

  private static int closed(Ear ear) throws Exception {
    return ear.closed.get(5, TimeUnit.MINUTES);
  }

  @Test
  void another_token_and_an_intent_that_was_not_granted_are_shut_out() throws Exception {
    Ear stranger = ear("");
    identify(stranger, "another", MESSAGES);
    assertThat(closed(stranger)).isEqualTo(4004);
    discord.grantContent(false);
    Ear curious = ear("");
    identify(curious, FakeDiscord.TOKEN, MESSAGES | Gateway.MESSAGE_CONTENT);
    assertThat(closed(curious)).isEqualTo(4014);
  }

  @Test
  void without_the_intent_words_are_missing() throws Exception {
    Ear ear = ear("");
    identify(ear, FakeDiscord.TOKEN, MESSAGES);
    JsonObject _ = ear.next("GUILD_CREATE");
    discord.people().post(jobs, MAX, "hello");
    assertThat(Json.text(Nested.object(ear.next("MESSAGE_CREATE"), "d"), "content")).isEmpty();
  }

  @Test
  void what_was_missed_is_told_to_who_resumes_and_nothing_to_who_cannot() throws Exception {
    Ear first = ear("&compress=zlib-stream");
    identify(first, FakeDiscord.TOKEN, MESSAGES | Gateway.MESSAGE_CONTENT);
    JsonObject ready = first.next("READY");
    String session = Json.text(Nested.object(ready, "d"), "session_id");
    long seen = Json.number(first.next("GUILD_CREATE"), "s");
    discord.connections().cut();
    assertThat(closed(first)).isEqualTo(1006);
    discord.people().post(jobs, MAX, "missed");
    Ear second = ear("");
    second.send(Json.of("op", 6, "d", Json.of("session_id", session, "seq", seen)).toString());
    assertThat(Json.text(Nested.object(second.next("MESSAGE_CREATE"), "d"), "content"))
        .isEqualTo("missed");
    JsonObject _ = second.next("RESUMED");
    discord.connections().cutForGood();
    Ear third = ear("");
    third.send(Json.of("op", 6, "d", Json.of("session_id", session, "seq", seen)).toString());
    assertThat(Json.number(third.next(), "op")).isEqualTo(9);
  }

  @Test
  void heartbeats_are_answered() throws Exception {
    Ear ear = ear("");
    ear.send(Json.of("op", 1, "d", 0).toString());
    assertThat(Json.number(ear.next(), "op")).isEqualTo(11);
  }

  @Test
  void of_a_channel_that_the_bot_cannot_see_it_is_told_only_that_there_is_one() throws Exception {
    long forum = discord.openForum("hiring");
    long post = discord.people().forumPost(forum, MAX, "Role", "Remote");
    discord.hide(forum, HiddenAs.FORBIDDEN);
    Ear ear = ear("");
    identify(ear, FakeDiscord.TOKEN, MESSAGES);
    JsonObject guild = Nested.object(ear.next("GUILD_CREATE"), "d");
    assertThat(Nested.array(guild, "threads")).isEmpty();
    JsonObject told = Nested.array(guild, "channels").get(1).getAsJsonObject();
    assertThat(Json.text(told, "name")).isEqualTo("___hidden___");
    assertThat(Json.number(told, "flags")).isEqualTo(1 << 17);
    assertThat(Json.number(told, "type")).isEqualTo(Channel.FORUM);
    assertThat(told.get("last_message_id").isJsonNull()).isTrue();
    assertThat(told.get("available_tags").isJsonNull()).isTrue();
    assertThat(Nested.array(told, "permission_overwrites"))
        .containsExactly(
            Json.of("id", "" + FakeDiscord.GUILD, "type", 0, "allow", "0", "deny", "1024"));
    discord.people().post(post, MAX, "not heard");
    discord.show(forum);
    assertThat(Json.text(Nested.object(ear.next("CHANNEL_UPDATE"), "d"), "name"))
        .isEqualTo("hiring");
    JsonObject threads = Nested.object(ear.next("THREAD_LIST_SYNC"), "d");
    assertThat(Nested.array(threads, "threads")).hasSize(1);
  }
}
