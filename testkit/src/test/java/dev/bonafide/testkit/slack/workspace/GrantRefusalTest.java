package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code oauth.v2.access} refuses, by the words of Slack's page of it. */
class GrantRefusalTest {
  private static final String BACK = "https://bonafide.example/back";
  private final FakeSlack slack = FakeSlack.start();
  private final Caller caller = new Caller(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void a_client_that_is_unknown_or_has_another_secret() throws IOException {
    assertThat(error(Map.of("client_id", "1.2", "code", "x"))).isEqualTo("invalid_client_id");
    assertThat(error(Map.of("client_secret", "x", "code", "x"))).isEqualTo("bad_client_secret");
  }

  @Test
  void a_code_that_is_unknown_used_or_of_another_address() throws IOException {
    assertThat(error(Map.of("code", "x", "redirect_uri", BACK))).isEqualTo("invalid_code");
    String code = code();
    assertThat(error(Map.of("code", code, "redirect_uri", BACK))).isEqualTo("ok");
    assertThat(error(Map.of("code", code, "redirect_uri", BACK))).isEqualTo("invalid_code");
    assertThat(error(Map.of("code", code(), "redirect_uri", "https://evil.example")))
        .isEqualTo("bad_redirect_uri");
  }

  @Test
  void a_refresh_token_that_is_used_already() throws IOException {
    slack.switches().rotating(true);
    JsonObject granted = call(Map.of("code", code(), "redirect_uri", BACK));
    Map<String, String> refresh =
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            granted.get("refresh_token").getAsString());
    JsonObject next = call(refresh);
    assertThat(next.get("access_token")).isNotEqualTo(granted.get("access_token"));
    assertThat(next.get("expires_in").getAsInt()).isEqualTo(43_200);
    assertThat(error(refresh)).isEqualTo("invalid_refresh_token");
  }

  @Test
  void a_link_without_a_known_client_or_a_way_back_leads_nowhere() {
    URI link = URI.create("https://slack.com/oauth/v2/authorize?client_id=1.2&scope=chat:write");
    assertThatThrownBy(() -> slack.allow(link, FakeSlack.TEAM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_channel_of_another_workspace() throws IOException {
    slack.add(Channel.joined("T0SECOND", "C0OTHER"));
    slack.add(new Token("xoxb-second", Token.Kind.BOT, Set.of("chat:write"), "T0SECOND"));
    Map<String, String> post = Map.of("channel", "C0OTHER", "text", "x");
    assertThat(caller.error("chat.postMessage", post)).isEqualTo("channel_not_found");
    assertThat(caller.error("chat.postMessage", "xoxb-second", post)).isEqualTo("ok");
    assertThat(caller.call("auth.test", "xoxb-second", Map.of()).get("team_id").getAsString())
        .isEqualTo("T0SECOND");
  }

  private String code() {
    URI link =
        URI.create(
            "https://slack.com/oauth/v2/authorize?client_id="
                + FakeSlack.CLIENT_ID
                + "&scope=chat:write&state=s&redirect_uri="
                + BACK);
    String query = slack.allow(link, FakeSlack.TEAM).getQuery();
    return query.substring("code=".length(), query.indexOf('&'));
  }

  private JsonObject call(Map<String, String> arguments) throws IOException {
    Map<String, String> all = new HashMap<>();
    all.put("client_id", FakeSlack.CLIENT_ID);
    all.put("client_secret", FakeSlack.CLIENT_SECRET);
    all.putAll(arguments);
    return caller.call("oauth.v2.access", "", all);
  }

  private String error(Map<String, String> arguments) throws IOException {
    JsonObject answer = call(arguments);
    return answer.get("ok").getAsBoolean() ? "ok" : answer.get("error").getAsString();
  }
}
