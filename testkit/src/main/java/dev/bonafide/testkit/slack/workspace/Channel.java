package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A channel and what stands in it. Guarded by the workspace's lock. */
public final class Channel {
  private final String team;
  private final String id;
  private final boolean joined;
  private final boolean archived;
  private final Reach reach;
  private final Set<String> absent = new HashSet<>();
  private final Set<String> only = new HashSet<>();
  private final NavigableMap<String, JsonObject> messages = new ConcurrentSkipListMap<>();

  /** Time stamps by thread; also of messages that are gone. */
  private final Map<String, Set<String>> threads = new HashMap<>();

  Channel(String team, String id, boolean joined, boolean archived) {
    this(team, id, joined, archived, id.startsWith("C") ? Reach.WIDE : Reach.CLOSED);
  }

  private Channel(String team, String id, boolean joined, boolean archived, Reach reach) {
    this.team = team;
    this.id = id;
    this.joined = joined;
    this.archived = archived;
    this.reach = reach;
  }

  /** A private one where the bot is a member. */
  public static Channel closed(String id) {
    return new Channel(Workspace.TEAM, id, true, false, Reach.CLOSED);
  }

  /** One that is shared with another organization, where the bot is a member. */
  public static Channel shared(String id) {
    return new Channel(Workspace.TEAM, id, true, false, Reach.SHARED);
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

  public String team() {
    return team;
  }

  /** The same, but for someone who is not there. */
  public Channel without(String user) {
    absent.add(user);
    return this;
  }

  /** The same, with no one but the bot and these. */
  public Channel of(Collection<String> users) {
    only.addAll(users);
    return this;
  }

  /** Who was named as being there, known or not; empty where everyone is. */
  public Set<String> invited() {
    return Set.copyOf(only);
  }

  /** Someone who was not there joins. */
  public void joins(String user) {
    absent.remove(user);
    if (!only.isEmpty()) {
      only.add(user);
    }
  }

  public boolean isWithout(String user) {
    boolean stranger = !only.isEmpty() && !only.contains(user);
    return absent.contains(user) || (stranger && !user.equals(Workspace.BOT_USER));
  }

  public String id() {
    return id;
  }

  /** Whether it is private. */
  public boolean isClosed() {
    return reach == Reach.CLOSED;
  }

  public boolean isJoined() {
    return joined;
  }

  public boolean isArchived() {
    return archived;
  }

  public void put(JsonObject message) {
    String ts = message.get("ts").getAsString();
    messages.put(ts, message);
    if (message.has("thread_ts")) {
      threads.computeIfAbsent(message.get("thread_ts").getAsString(), _ -> new TreeSet<>()).add(ts);
    }
  }

  /** What showed a file goes with it. */
  public void withoutFile(String file) {
    messages
        .values()
        .removeIf(one -> one.has("files") && one.get("files").toString().contains(file));
  }

  /** What begins a thread leaves a tombstone: its replies stay. */
  public void remove(String ts) {
    boolean answered = !replies(ts).isEmpty();
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

  public @Nullable JsonObject message(String ts) {
    return messages.get(ts);
  }

  /** What stands in a thread without what began it, in the order it was said. */
  public List<JsonObject> replies(String thread) {
    return threads.getOrDefault(thread, Set.of()).stream()
        .filter(ts -> !ts.equals(thread))
        .flatMap(ts -> Stream.ofNullable(messages.get(ts)))
        .toList();
  }

  /** In the order they were said. */
  public Collection<JsonObject> messages() {
    return messages.values();
  }

  public JsonObject json() {
    boolean direct = id.startsWith("D");
    JsonObject channel = new JsonObject();
    channel.addProperty("id", id);
    channel.addProperty("is_channel", !direct);
    channel.addProperty("is_im", direct);
    channel.addProperty("is_archived", archived);
    channel.addProperty("is_member", joined);
    channel.addProperty("is_ext_shared", reach == Reach.SHARED);
    channel.addProperty("is_private", !direct && reach == Reach.CLOSED);
    if (!direct) {
      channel.addProperty("name", "channel-" + id.toLowerCase(java.util.Locale.ROOT));
    }
    return channel;
  }
}
