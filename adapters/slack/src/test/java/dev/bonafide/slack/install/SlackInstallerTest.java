package dev.bonafide.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.MemoryInstallations;
import dev.bonafide.slack.api.Scopes;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.inbound.HttpAnswer;
import dev.bonafide.slack.inbound.KnownConversations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.slack.inbound.SlackEndpoint;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Signing;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackInstallerTest {
  private static final String OTHER = "T0SECOND";
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final MemoryKept remembered = new MemoryKept();
  private final Notebook memory = new Notebook(remembered, remembered::tenants);
  private final FakeSlack slack = FakeSlack.start();
  private final MemoryInstallations installations = new MemoryInstallations();
  private final List<Receipt> kept = new ArrayList<>();
  private final SlackConnection connection =
      new SlackConnection(
          new SlackSettings(
              "",
              "",
              slack.apiUrl(),
              SECRET,
              FakeSlack.CLIENT_ID,
              FakeSlack.CLIENT_SECRET,
              "https://bonafide.example",
              Set.of()),
          installations,
          () -> now);
  private final SlackInstaller installer = new SlackInstaller(connection, installations, () -> now);
  private final SlackEndpoint endpoint =
      new SlackEndpoint(
          connection,
          new AgentSurface(connection),
          kept::add,
          KnownConversations.NONE,
          memory,
          () -> now,
          Checkpoint.Watch.NONE);

  @AfterEach
  void close() {
    endpoint.close();
    connection.close();
    slack.close();
  }

  @Test
  void who_comes_back_in_another_browser_or_too_late_installs_nothing() {
    HttpAnswer started = installer.start();
    Map<String, String> back = query(slack.allow(location(started), FakeSlack.TEAM));
    assertThat(installer.back(back, null).status()).isEqualTo(400);
    assertThat(installer.back(back, "bonafide-slack-install=another").status()).isEqualTo(400);
    assertThat(installer.back(Map.of("code", "x"), cookie(started)).status()).isEqualTo(400);
    Map<String, String> forged = new HashMap<>(back);
    forged.put("state", back.get("state") + "A");
    assertThat(installer.back(forged, cookie(started)).status()).isEqualTo(400);
    now = now.plus(Duration.ofMinutes(11));
    assertThat(installer.back(back, cookie(started)).status()).isEqualTo(400);
    assertThat(installations.kept).isEmpty();
    assertThat(slack.ledger().calls()).isEmpty();
  }

  @Test
  void who_says_no_installs_nothing_and_is_shown_nothing_that_came_from_outside() {
    HttpAnswer started = installer.start();
    Map<String, String> back = new HashMap<>(query(location(started)));
    back.put("error", "<script>access_denied");
    HttpAnswer answer = installer.back(back, cookie(started));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("permission was not given").doesNotContain("script");
    assertThat(answer.headers()).containsEntry("Content-Type", "text/plain; charset=utf-8");
  }

  @Test
  void a_code_is_good_once_and_a_slack_that_fails_installs_nothing() {
    HttpAnswer started = installer.start();
    Map<String, String> back = query(slack.allow(location(started), FakeSlack.TEAM));
    slack.faults().next("oauth.v2.access", Fault.LIMIT);
    assertThat(installer.back(back, cookie(started)).status()).isEqualTo(502);
    assertThat(installer.back(back, cookie(started)).status()).isEqualTo(200);
    assertThat(installer.back(back, cookie(started)).body()).contains("invalid_code");
  }

  @Test
  void the_link_asks_for_the_scopes_and_binds_the_browser() {
    HttpAnswer started = installer.start();
    assertThat(query(location(started)))
        .containsEntry("client_id", FakeSlack.CLIENT_ID)
        .containsEntry("scope", String.join(",", Scopes.ALL.keySet()))
        .containsEntry("redirect_uri", "https://bonafide.example/slack/oauth_redirect");
    assertThat(started.headers().get("Set-Cookie")).contains("HttpOnly", "Secure", "SameSite=Lax");
  }

  @Test
  void each_workspace_is_spoken_to_with_its_own_token() {
    slack.add(Channel.joined(OTHER, "C0OTHER"));
    install(FakeSlack.TEAM);
    install(OTHER);
    assertThat(installations.kept).containsOnlyKeys(FakeSlack.TEAM, OTHER);
    Identity identity = new Identity(connection);
    assertThat(identity.get(FakeSlack.TEAM))
        .isEqualTo(self(FakeSlack.TEAM, "U0BONAFID", "B0BONAFID"));
    assertThat(identity.get(OTHER)).isEqualTo(self(OTHER, "U" + OTHER, "B" + OTHER));
    assertThat(posted(FakeSlack.TEAM, "C0OTHER")).contains("channel_not_found");
    assertThat(posted(OTHER, "C0OTHER")).isEqualTo("ok");
    assertThat(posted("T0NOBODY", "C0OTHER")).contains("not_installed");
  }

  @Test
  void a_token_that_expires_is_exchanged_an_hour_before() {
    slack.switches().rotating(true);
    install(OTHER);
    String first = connection.token(OTHER);
    now = now.plus(Duration.ofHours(10));
    assertThat(connection.token(OTHER)).isEqualTo(first);
    now = now.plus(Duration.ofHours(1));
    slack.faults().next("oauth.v2.access", Fault.BREAK);
    assertThat(connection.token(OTHER)).as("the old one is still good").isEqualTo(first);
    String second = connection.token(OTHER);
    assertThat(second).isNotEqualTo(first);
    now = now.plus(Duration.ofHours(11));
    assertThat(connection.token(OTHER)).isNotIn(first, second);
  }

  @Test
  void one_that_another_process_exchanged_is_taken_from_the_store() {
    slack.switches().rotating(true);
    install(OTHER);
    connection.token(OTHER);
    now = now.plus(Duration.ofHours(11));
    SlackConnection another = new SlackConnection(connection.settings(), installations, () -> now);
    String second = another.token(OTHER);
    another.close();
    assertThat(connection.token(OTHER)).isEqualTo(second);
  }

  @Test
  void a_workspace_that_takes_the_app_out_is_purged_and_heard_no_more() {
    install(OTHER);
    slack.add(Channel.joined(OTHER, "C0OTHER"));
    Event before = slack.mention("C0OTHER", "U0ADA", "<@U0BONAFID> check", null);
    assertThat(heard(before)).isEqualTo(200);
    assertThat(kept).hasSize(1);
    now = now.plus(Duration.ofHours(1));
    assertThat(heard(left("app_uninstalled", OTHER))).isEqualTo(200);
    assertThat(installations.purged).containsExactly(OTHER);
    assertThat(heard(before)).isEqualTo(200);
    assertThat(kept).hasSize(1);
  }

  @Test
  void a_workspace_that_takes_the_bots_token_back_is_purged_and_one_that_takes_a_users_is_not() {
    install(OTHER);
    now = now.plus(Duration.ofHours(1));
    Event user = left("tokens_revoked", OTHER);
    JsonObject tokens = new JsonObject();
    tokens.add("oauth", list("U0ADA"));
    tokens.add("bot", new JsonArray());
    user.payload().getAsJsonObject("event").add("tokens", tokens);
    assertThat(heard(user)).isEqualTo(200);
    assertThat(installations.purged).isEmpty();
    tokens.add("bot", list("U" + OTHER));
    assertThat(heard(user)).isEqualTo(200);
    assertThat(installations.purged).containsExactly(OTHER);
  }

  @Test
  void what_was_installed_anew_outlives_the_late_news_of_the_old() {
    install(OTHER);
    now = now.plus(Duration.ofHours(1));
    Event late = left("app_uninstalled", OTHER);
    now = now.plus(Duration.ofMinutes(5));
    install(OTHER);
    assertThat(heard(late)).isEqualTo(200);
    assertThat(installations.kept).containsKey(OTHER);
  }

  @Test
  void no_token_is_told_by_accident() {
    install(OTHER);
    assertThat(installations.kept.get(OTHER) + "" + connection.settings())
        .doesNotContain("xoxb")
        .doesNotContain(FakeSlack.CLIENT_SECRET);
  }

  private void install(String team) {
    HttpAnswer started = installer.start();
    URI back = slack.allow(location(started), team);
    assertThat(installer.back(query(back), cookie(started)).status()).isEqualTo(200);
  }

  private Event left(String type, String team) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    Event left = slack.deliver(team, event);
    left.payload().addProperty("event_time", now.getEpochSecond());
    return left;
  }

  private int heard(Event event) {
    String body = event.payload().toString();
    return endpoint.accept("POST", Signing.headers(SECRET, body, now, 0), body).status();
  }

  private String posted(String team, String channel) {
    ApiResult<?, SlackRefusal> outcome =
        SlackCalls.make(
            () -> connection.methods(team).chatPostMessage(r -> r.channel(channel).text("x")));
    return outcome instanceof ApiResult.Answered<?, ?> ? "ok" : outcome.toString();
  }

  private static ApiResult<SlackSelf, SlackRefusal> self(String team, String user, String bot) {
    return new ApiResult.Answered<>(new SlackSelf(team, user, bot, "https://bonafide.slack.com/"));
  }

  private static JsonArray list(String one) {
    JsonArray list = new JsonArray();
    list.add(one);
    return list;
  }

  private static URI location(HttpAnswer answer) {
    return URI.create(Objects.requireNonNull(answer.headers().get("Location")));
  }

  private static String cookie(HttpAnswer answer) {
    String set = Objects.requireNonNull(answer.headers().get("Set-Cookie"));
    return "theme=dark; " + set.substring(0, set.indexOf(';'));
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&", -1)) {
      String[] both = pair.split("=", 2);
      query.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
