package dev.bonafide.slack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the bot must be allowed to do in a workspace, and what for. */
public final class Scopes {
  /** Each with what cannot be done without it. */
  public static final Map<String, String> ALL =
      inOrder(
          "app_mentions:read", "hear that it is mentioned",
          "chat:write", "answer",
          "channels:history", "read the thread it is mentioned in, and find its own answers",
          "groups:history", "the same in private channels",
          "im:history", "hear and read direct messages",
          "files:read", "read the files that people share with it",
          "users:read", "tell members from guests and strangers, whose words differ");

  private Scopes() {}

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }
}
