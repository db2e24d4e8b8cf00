package dev.bonafide.slack.api;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifest asks for what the code calls and hears, and for nothing else. */
class ManifestTest {
  private static final Path MANIFEST = Path.of("../../docs/how-to/slack-manifest.yaml");
  private static final Path SOURCES = Path.of("src/main/java/dev/bonafide/slack");
  private static final Pattern CALL =
      Pattern.compile("(?:\\.methods\\((?:[^()]|\\(\\))*\\)|slack\\s*->\\s*slack)\\s*\\.(\\w+)\\(");

  /** What each method needs, by Slack's page of it. */
  private static final Map<String, Set<String>> NEEDS =
      Map.ofEntries(
          entry("authTest", Set.of()),
          entry("oauthV2Access", Set.of()),
          // With an app-level token, whose scope is no bot's.
          entry("appsConnectionsOpen", Set.of()),
          // These are chat.postMessage and agents.sessions.setStatus.
          entry("postFormWithTokenAndParseResponse", Set.of("chat:write")),
          entry("chatPostMessage", Set.of("chat:write")),
          entry("chatPostEphemeral", Set.of("chat:write")),
          entry("chatDelete", Set.of("chat:write")),
          // As an agent.
          entry("assistantThreadsSetSuggestedPrompts", Set.of("assistant:write")),
          entry("chatUpdate", Set.of("chat:write")),
          entry("conversationsHistory", Set.of("channels:history", "groups:history", "im:history")),
          // Direct messages alone.
          entry("conversationsOpen", Set.of("im:write")),
          entry("conversationsReplies", Set.of("channels:history", "groups:history", "im:history")),
          // Of direct messages no one asks.
          entry("conversationsInfo", Set.of("channels:read", "groups:read")),
          // Public and private channels alone.
          entry("conversationsList", Set.of("channels:read", "groups:read")),
          entry("conversationsMembers", Set.of("channels:read", "groups:read")),
          entry("filesInfo", Set.of("files:read")),
          entry("filesList", Set.of("files:read")),
          entry("filesDelete", Set.of("files:write")),
          entry("filesGetUploadURLExternal", Set.of("files:write")),
          entry("filesCompleteUploadExternal", Set.of("files:write")),
          entry("usersInfo", Set.of("users:read")),
          entry("viewsOpen", Set.of()),
          entry("viewsPublish", Set.of()),
          entry("viewsUpdate", Set.of()));

  /** What each event needs, by Slack's page of it. */
  private static final Map<String, Set<String>> HEARD =
      Map.of(
          "agent_session_stopped", Set.of(),
          "app_home_opened", Set.of(),
          "app_mention", Set.of("app_mentions:read"),
          "app_uninstalled", Set.of(),
          "message.im", Set.of("im:history"),
          "tokens_revoked", Set.of());

  @Test
  void it_asks_for_the_scopes_that_the_doctor_looks_for() throws IOException {
    assertThat(list("oauth_config", "scopes", "bot"))
        .containsAll(Scopes.ALL.keySet())
        .hasSize(Scopes.ALL.size() + 1)
        .contains(Scopes.AGENT);
  }

  @Test
  void what_may_be_declined_is_asked_for_all_the_same() throws IOException {
    assertThat(list("oauth_config", "scopes", "bot_optional"))
        .containsExactlyInAnyOrderElementsOf(Scopes.OPTIONAL)
        .isSubsetOf(list("oauth_config", "scopes", "bot"));
  }

  @Test
  void the_prompts_send_commands_of_which_slack_shows_four() throws IOException {
    assertThat(entries("features", "agent_view", "suggested_prompts"))
        .hasSizeBetween(1, 4)
        .allSatisfy(
            prompt -> {
              String message = String.valueOf(((Map<?, ?>) prompt).get("message"));
              assertThat(CommandReader.read(message)).isNotInstanceOf(Command.Unclear.class);
            });
  }

  @Test
  void every_scope_is_needed_by_a_call_or_an_event_and_none_lacks() throws IOException {
    Set<String> needed = new TreeSet<>();
    for (String method : calls()) {
      assertThat(NEEDS).as("say here which scope it needs").containsKey(method);
      needed.addAll(NEEDS.getOrDefault(method, Set.of()));
    }
    for (String event : list("settings", "event_subscriptions", "bot_events")) {
      assertThat(HEARD).as("say here which scope it needs").containsKey(event);
      needed.addAll(HEARD.getOrDefault(event, Set.of()));
    }
    if (!entries("features", "slash_commands").isEmpty()) {
      needed.add("commands");
    }
    assertThat(list("oauth_config", "scopes", "bot")).containsExactlyInAnyOrderElementsOf(needed);
  }

  private static Set<String> calls() throws IOException {
    Set<String> calls = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher call = CALL.matcher(Files.readString(file));
        while (call.find()) {
          calls.add(call.group(1));
        }
      }
    }
    assertThat(calls).contains("authTest", "conversationsReplies");
    return calls;
  }

  private static List<String> list(String... keys) throws IOException {
    return entries(keys).stream().map(String::valueOf).toList();
  }

  private static List<?> entries(String... keys) throws IOException {
    Object at = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(MANIFEST));
    for (String key : keys) {
      at = at instanceof Map<?, ?> map ? map.get(key) : null;
    }
    assertThat(at).isInstanceOf(List.class);
    return at instanceof List<?> list ? list : List.of();
  }
}
