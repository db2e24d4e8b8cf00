package dev.bonafide.testkit.slack;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A channel and what stands in it. Guarded by the workspace's lock. */
public final class Channel {
  private final String team;
  private final String id;
  private final boolean joined;
  private final boolean archived;
  private final TreeMap<String, JsonObject> messages = new TreeMap<>();

  Channel(String team, String id, boolean joined, boolean archived) {
    this.team = team;
    this.id = id;
    this.joined = joined;
    this.archived = archived;
  }

  /** Where the bot is a member. */
  public static Channel joined(String id) {
    return new Channel(Workspace.TEAM, id, true, false);
  }

  /** Where it is one, in another workspace. */
  public static Channel joined(String team, String id) {
    return new Channel(team, id, true, false);
  }

  /** Where it is not. */
  public static Channel foreign(String id) {
    return new Channel(Workspace.TEAM, id, false, false);
  }

  public static Channel archived(String id) {
    return new Channel(Workspace.TEAM, id, true, true);
  }

  String team() {
    return team;
  }

  public String id() {
    return id;
  }

  boolean isJoined() {
    return joined;
  }

  boolean isArchived() {
    return archived;
  }

  void put(JsonObject message) {
    messages.put(message.get("ts").getAsString(), message);
  }

  /** What begins a thread leaves a tombstone: its replies stay. */
  void remove(String ts) {
    boolean answered =
        messages.values().stream()
            .anyMatch(
                one ->
                    one.has("thread_ts")
                        && one.get("thread_ts").getAsString().equals(ts)
                        && !one.get("ts").getAsString().equals(ts));
    if (answered) {
      put(tombstone(ts));
    } else {
      messages.remove(ts);
    }
  }

  private static JsonObject tombstone(String ts) {
    JsonObject tombstone = new JsonObject();
    tombstone.addProperty("type", "message");
    tombstone.addProperty("subtype", "tombstone");
    tombstone.addProperty("user", "USLACKBOT");
    tombstone.addProperty("text", "This message was deleted.");
    tombstone.addProperty("hidden", true);
    tombstone.addProperty("ts", ts);
    tombstone.addProperty("thread_ts", ts);
    return tombstone;
  }

  @Nullable JsonObject message(String ts) {
    return messages.get(ts);
  }

  /** In the order they were said. */
  Collection<JsonObject> messages() {
    return messages.values();
  }

  JsonObject json() {
    boolean direct = id.startsWith("D");
    JsonObject channel = new JsonObject();
    channel.addProperty("id", id);
    channel.addProperty("is_channel", !direct);
    channel.addProperty("is_im", direct);
    channel.addProperty("is_archived", archived);
    channel.addProperty("is_member", joined);
    channel.addProperty("is_ext_shared", false);
    if (!direct) {
      channel.addProperty("name", "channel-" + id.toLowerCase(java.util.Locale.ROOT));
    }
    return channel;
  }
}
