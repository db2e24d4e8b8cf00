package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.event.HttpPayload;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.casefile.PlainDesk;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Signing;
import dev.bonafide.testkit.slack.workspace.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEndpointTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final Instant NOW = Instant.ofEpochSecond(1_531_420_618);
  private final MemoryKept remembered = new MemoryKept();
  private final Notebook memory = new Notebook(remembered, remembered::tenants);
  private final FakeSlack slack = FakeSlack.start();
  private final Map<String, Receipt> kept = new LinkedHashMap<>();
  private boolean full;
  private final Inbox inbox =
      receipt -> {
        if (full) {
          throw new IllegalStateException("no database");
        }
        return kept.putIfAbsent(receipt.key(), receipt) == null;
      };
  private final SlackConnection connection =
      new SlackConnection(
          new SlackSettings(slack.botToken(), "", slack.apiUrl(), SECRET, "", "", "", Set.of()));
  private final SlackEndpoint endpoint =
      new SlackEndpoint(
          connection,
          new AgentSurface(connection),
          inbox,
          KnownConversations.NONE,
          memory,
          InstantSource.fixed(NOW),
          Checkpoint.Watch.NONE);

  @AfterEach
  void close() {
    endpoint.close();
    connection.close();
    slack.close();
  }

  @Test
  void what_is_not_signed_by_slack_is_refused_unread() {
    String body = mention().payload().toString();
    Map<String, String> signed = Signing.headers(SECRET, body, NOW, 0);
    assertThat(posted(body, Map.of()).status()).isEqualTo(401);
    assertThat(posted(body, Signing.headers("another", body, NOW, 0)).status()).isEqualTo(401);
    assertThat(posted(body + " ", signed).status()).isEqualTo(401);
    assertThat(posted(body, without(signed, "x-slack-signature")).status()).isEqualTo(401);
    assertThat(posted(body, without(signed, "x-slack-request-timestamp")).status()).isEqualTo(401);
    assertThat(kept).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -1_000_000, Long.MIN_VALUE / 10_000})
  void what_is_older_or_newer_than_five_minutes_may_be_a_recording(long apart) {
    String body = mention().payload().toString();
    Map<String, String> headers = Signing.headers(SECRET, body, NOW.plusSeconds(apart), 0);
    assertThat(posted(body, headers).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "99999999999999999999", "-9223372036854775808"})
  void a_time_that_is_none_is_refused(String time) {
    Map<String, String> headers = new HashMap<>(Signing.headers(SECRET, "{}", NOW, 0));
    headers.put("x-slack-request-timestamp", time);
    assertThat(posted("{}", headers).status()).isEqualTo(401);
  }

  @Test
  void without_a_secret_nothing_is_let_in() {
    try (SlackConnection open = new SlackConnection(new SlackSettings("", "", slack.apiUrl()))) {
      SlackEndpoint unguarded =
          new SlackEndpoint(
              open,
              new AgentSurface(open),
              inbox,
              KnownConversations.NONE,
              memory,
              InstantSource.fixed(NOW),
              Checkpoint.Watch.NONE);
      String body = mention().payload().toString();
      assertThat(unguarded.accept("POST", Signing.headers("x", body, NOW, 0), body).status())
          .isEqualTo(401);
      unguarded.close();
    }
  }

  @Test
  void what_could_not_be_kept_is_answered_with_500_and_comes_again() {
    Event event = mention();
    String body = event.payload().toString();
    full = true;
    assertThat(posted(body, Signing.headers(SECRET, body, NOW, 0)).status()).isEqualTo(500);
    full = false;
    assertThat(posted(body, Signing.headers(SECRET, body, NOW, 1)).status()).isEqualTo(200);
    assertThat(posted(body, Signing.headers(SECRET, body, NOW, 2)).status()).isEqualTo(200);
    assertThat(kept).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ssl_check=1&token=x",
        "payload=%zz",
        "{}",
        "{\"type\":\"app_rate_limited\",\"team_id\":\"T1\"}",
        "{\"type\":\"url_verification\"}"
      })
  void what_says_nothing_is_done_with(String body) {
    assertThat(posted(body, Signing.headers(SECRET, body, NOW, 0)).status()).isEqualTo(200);
    assertThat(kept).isEmpty();
  }

  /** The example of "Verifying requests from Slack" in Slack's documentation. */
  @Test
  void the_published_example_is_taken_for_signed() {
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    Signature signature = new Signature(SECRET);
    assertThat(
            signature.isOn(
                body,
                "1531420618",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                NOW))
        .isTrue();
    assertThat(HttpPayload.of(body).orElseThrow().get("command").getAsString())
        .isEqualTo("/webhook-collect");
  }

  @Test
  void the_word_that_proves_that_somebody_listens_comes_back() {
    JsonObject asked = new JsonObject();
    asked.addProperty("token", "Jhj5dZrVaK7ZwHHjRyZWjbDl");
    asked.addProperty("challenge", "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
    asked.addProperty("type", "url_verification");
    HttpAnswer answer = posted(asked.toString(), Signing.headers(SECRET, asked.toString(), NOW, 0));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
    assertThat(posted(asked.toString(), Map.of()).body()).isEmpty();
  }

  @Test
  void only_posts_are_heard() {
    assertThat(endpoint.accept("GET", Signing.headers(SECRET, "", NOW, 0), "").status())
        .isEqualTo(405);
  }

  @Test
  void an_event_is_the_same_receipt_whichever_way_it_came() {
    Event event = mention();
    String body = event.payload().toString();
    assertThat(posted(body, Signing.headers(SECRET, body, NOW, 0)).status()).isEqualTo(200);
    assertThat(kept).containsOnlyKeys(FakeSlack.CHANNEL + "/" + event.ts());
    assertThat(kept.values())
        .noneMatch(receipt -> receipt.payload().contains("legacy-verification-token"));
  }

  @Test
  void the_case_of_a_direct_message_that_was_deleted_is_asked_to_go() {
    for (boolean answered : List.of(true, false)) {
      kept.clear();
      String first = slack.says(FakeSlack.DIRECT, "U0ADA", "check", null);
      if (answered) {
        slack.says(FakeSlack.DIRECT, FakeSlack.BOT_USER, "a verdict", first);
      }
      heard(true, slack.deletes(FakeSlack.DIRECT, first));
      assertThat(kept).hasSize(1);
      Message said =
          new SlackPlatform(connection, InstantSource.fixed(NOW), PlainDesk.OF_64_KB)
              .understand(kept.values().iterator().next())
              .orElseThrow();
      assertThat(said.command()).isEqualTo(new Command.Delete(true));
      assertThat(said.asker().id()).isEqualTo("U0ADA");
      assertThat(said.address().conversation()).isEqualTo(FakeSlack.DIRECT + "/" + first);
    }
  }

  @Test
  void no_case_goes_for_what_is_deleted_in_a_channel_as_a_reply_or_by_the_bot() {
    String first = slack.says(FakeSlack.DIRECT, "U0ADA", "check", null);
    String reply = slack.says(FakeSlack.DIRECT, "U0ADA", "a note", first);
    String inChannel = slack.says(FakeSlack.CHANNEL, "U0ADA", "check", null);
    heard(true, slack.deletes(FakeSlack.CHANNEL, inChannel));
    heard(true, slack.deletes(FakeSlack.DIRECT, reply));
    Event own = slack.deletes(FakeSlack.DIRECT, first);
    own.payload()
        .getAsJsonObject("event")
        .getAsJsonObject("previous_message")
        .addProperty("bot_id", "B0BONAFID");
    heard(true, own);
    SlackPlatform platform =
        new SlackPlatform(connection, InstantSource.fixed(NOW), PlainDesk.OF_64_KB);
    assertThat(kept.values())
        .hasSize(3)
        .allSatisfy(
            one ->
                assertThat(platform.understand(one).orElseThrow().command())
                    .isInstanceOf(Command.SourceChanged.class))
        .noneMatch(one -> one.payload().contains("a note"));
    kept.clear();
    heard(false, slack.deletes(FakeSlack.DIRECT, slack.says(FakeSlack.DIRECT, "U0ADA", "x", null)));
    assertThat(kept).isEmpty();
  }

  private void heard(boolean hasCase, Event event) {
    KnownConversations knownConversations =
        new KnownConversations() {
          @Override
          public List<Spot> since(Instant from, int most) {
            return List.of();
          }

          @Override
          public boolean hasCase(Address address) {
            return hasCase;
          }
        };
    InstantSource fixed = InstantSource.fixed(NOW);
    String body = event.payload().toString();
    try (SlackEndpoint at =
        new SlackEndpoint(
            connection,
            new AgentSurface(connection),
            inbox,
            knownConversations,
            memory,
            fixed,
            Checkpoint.Watch.NONE)) {
      assertThat(at.accept("POST", Signing.headers(SECRET, body, NOW, 0), body).status())
          .isEqualTo(200);
    }
  }

  private Event mention() {
    return slack.mention(FakeSlack.CHANNEL, "U0ADA", "<@U0BONAFID> check: ö", null);
  }

  private HttpAnswer posted(String body, Map<String, String> headers) {
    return endpoint.accept("POST", headers, body);
  }

  private static Map<String, String> without(Map<String, String> headers, String name) {
    Map<String, String> left = new HashMap<>(headers);
    left.remove(name);
    return left;
  }
}
