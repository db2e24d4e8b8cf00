package dev.bonafide.testkit.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of a server are searched only by who may, and only within limits. */
class SearchTest {
  private static final Person MAX = Person.member(600_000_000_000_000_003L, "max");
  private static final String SEARCH = "guilds/" + FakeDiscord.GUILD + "/messages/search?";

  private final FakeDiscord discord =
      FakeDiscord.start(() -> Instant.parse("2026-03-02T09:00:00Z"));
  private final long jobs = discord.openText("jobs");
  private final long talk = discord.openText("talk");
  private final Caller caller = new Caller(discord);

  @AfterEach
  void close() {
    caller.close();
    discord.close();
  }

  private Caller.Answer search(String query) throws Exception {
    return caller.call("GET", SEARCH + query, "");
  }

  private List<JsonObject> found(String query) throws Exception {
    return StreamSupport.stream(
            search(query).object().getAsJsonArray("messages").spliterator(), false)
        .map(JsonElement::getAsJsonArray)
        .map(JsonArray::asList)
        .map(hit -> hit.getFirst().getAsJsonObject())
        .toList();
  }

  private void refused(String query, int status, long code) throws Exception {
    Caller.Answer answer = search(query);
    assertThat(answer.status()).as(query).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void another_server() throws Exception {
    assertThat(caller.call("GET", "guilds/4711000000000000000/messages/search", "").code())
        .isEqualTo(10004);
  }

  @Test
  void without_the_intent_or_the_history() throws Exception {
    discord.denyEverywhere(Person.READ_MESSAGE_HISTORY);
    refused("content=x", 403, 50013);
    discord.denyEverywhere(0);
    discord.grantContent(false);
    refused("content=x", 403, 50001);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=26",
        "limit=many",
        "offset=-1",
        "offset=9976",
        "slop=101",
        "channel_id=jobs",
        "sort_by=author",
        "sort_order=up"
      })
  void what_is_out_of_its_limits(String query) throws Exception {
    refused(query, 400, 50035);
  }

  @Test
  void too_many_words_and_too_many_channels() throws Exception {
    refused("content=" + "x".repeat(1025), 400, 50035);
    String channels =
        String.join(
            "&",
            java.util.stream.IntStream.range(0, 501).mapToObj(i -> "channel_id=" + i).toList());
    refused(channels, 400, 50035);
  }

  @Test
  void a_filter_that_the_fake_does_not_know_is_noted() throws Exception {
    assertThat(search("author_name=max").status()).isEqualTo(200);
    assertThat(discord.violations()).hasSize(1);
  }

  @Test
  void before_everything_is_indexed_it_is_to_be_asked_again() throws Exception {
    discord.people().post(jobs, MAX, "pay my friend");
    discord.index(true);
    Caller.Answer answer = search("content=pay");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.code()).isEqualTo(110000);
    assertThat(Json.number(answer.object(), "retry_after")).isEqualTo(2);
    assertThat(answer.object().has("messages")).isFalse();
  }

  @Test
  void words_are_found_in_their_order_the_latest_first() throws Exception {
    long first = discord.people().post(jobs, MAX, "Could you PAY, please, my friend?");
    discord.people().post(jobs, MAX, "my friend could pay");
    long last = discord.people().post(talk, MAX, "pay my friend");
    assertThat(found("content=pay%20my+friend"))
        .extracting(one -> Json.number(one, "id"))
        .containsExactly(last, first);
    assertThat(found("content=pay%20my%20friend&slop=0")).hasSize(1);
    assertThat(found("content=pay%20my%20friend&limit=1")).hasSize(1);
    assertThat(found("content=pay%20my%20friend&channel_id=" + jobs + "&channel_id=1")).hasSize(1);
  }

  @Test
  void what_the_bot_may_not_see_or_read_back_is_not_found() throws Exception {
    discord.people().post(jobs, MAX, "pay my friend");
    discord.people().post(talk, MAX, "pay my friend");
    discord.deny(jobs, Person.READ_MESSAGE_HISTORY);
    discord.deny(talk, Person.VIEW_CHANNEL);
    assertThat(found("content=friend")).isEmpty();
  }

  @Test
  void a_post_of_a_forum_comes_with_its_thread() throws Exception {
    long forum = discord.openForum("hiring");
    long thread = discord.people().forumPost(forum, MAX, "Role", "pay my friend");
    JsonObject answer = search("content=friend").object();
    JsonObject told = answer.getAsJsonArray("threads").get(0).getAsJsonObject();
    assertThat(Json.number(told, "id")).isEqualTo(thread);
    assertThat(Json.number(told, "parent_id")).isEqualTo(forum);
    assertThat(Json.number(answer, "total_results")).isEqualTo(1);
  }
}
