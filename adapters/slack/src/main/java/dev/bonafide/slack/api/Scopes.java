package dev.bonafide.slack.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the bot must be allowed to do in a workspace, and what for. */
public final class Scopes {
  /** Each with what cannot be done without it. */
  public static final Map<String, String> ALL =
      inOrder(
          "app_mentions:read", "see when it is mentioned",
          "chat:write", "answer",
          "channels:history", "read the thread it is mentioned in, and find its own replies",
          "groups:history", "do the same in private channels",
          "channels:read", "know which channels are public, and who is in them",
          "groups:read",
              "know the same about private channels, which are otherwise treated as public",
          "commands", "respond to its command and to the shortcut on a message",
          "im:history", "receive and read direct messages",
          "im:write", "find out whether a message to one person arrived",
          "files:read", "read the files that people share with it",
          "files:write", "give people a case as a PDF or Markdown file",
          "users:read",
              "distinguish members from guests and outsiders, whose words count differently");

  /** Lets an agent suggest what to ask. Slack adds it to the apps whose manifest declares one. */
  public static final String AGENT = "assistant:write";

  /** The person who installs the app may decline these, as the manifest says. */
  static final Set<String> OPTIONAL = Set.of(AGENT, "files:write");

  private static final String HEADER = "x-oauth-scopes";

  private Scopes() {}

  /**
   * Those that a token lacks and needs, as the headers of any answer tell; none where they do not.
   */
  public static Set<String> lacking(@Nullable Map<String, List<String>> headers) {
    List<String> told = headers == null ? null : headers.get(HEADER);
    Set<String> lacking = new LinkedHashSet<>();
    if (told != null) {
      lacking.addAll(ALL.keySet());
      told.stream()
          .flatMap(line -> Arrays.stream(line.split(",", -1)))
          .map(String::strip)
          .forEach(lacking::remove);
      lacking.removeAll(OPTIONAL);
    }
    return lacking;
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }
}
