package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A channel, forum or thread, with what was said in it. */
final class Channel {
  static final int TEXT = 0;
  static final int DIRECT = 1;
  static final int VOICE = 2;
  static final int THREAD = 11;
  static final int FORUM = 15;
  private static final long VIEW = 1L << 10;
  private static final int OBFUSCATED = 1 << 17;

  /** What the gateway tells truly of a channel that the bot cannot see. */
  private static final Set<String> TOLD = Set.of("id", "guild_id", "type", "position");

  final long id;
  final int type;
  final String name;
  final @Nullable Channel parent;
  final NavigableMap<Long, JsonObject> messages = new TreeMap<>();

  /** What the bot may not do here, as Discord's bits. */
  long denied;

  /** Whether everyone may see it, or the bot and roles of their own alone. */
  boolean closed;

  /** People who see it though not everyone does. */
  final Set<Long> admitted = new HashSet<>();

  /** How calls are answered while the bot cannot see it. */
  HiddenAs hiddenAs = HiddenAs.FORBIDDEN;

  boolean archived;

  /** When it was archived, or opened. */
  Instant archivedAt;

  Channel(long id, int type, String name, @Nullable Channel parent) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.parent = parent;
    this.archivedAt = Snowflakes.time(id);
  }

  long denied() {
    return parent == null ? denied : parent.denied;
  }

  /** Whether the bot cannot see it. Who does not see a channel sees none of its threads. */
  boolean isHidden() {
    return (denied() & VIEW) != 0;
  }

  HiddenAs hiddenAs() {
    return parent == null ? hiddenAs : parent.hiddenAs;
  }

  /** Whether it stands among the server's own. */
  boolean isListed() {
    return !isThread() && !isDirect();
  }

  boolean isDirect() {
    return type == DIRECT;
  }

  boolean isThread() {
    return type == THREAD;
  }

  /** As the gateway tells about it. */
  JsonObject told() {
    return isHidden() ? obfuscated() : written();
  }

  /** As a channel is told of that the bot cannot see. */
  JsonObject obfuscated() {
    JsonObject told = written();
    List.copyOf(told.keySet()).stream()
        .filter(field -> !TOLD.contains(field))
        .forEach(field -> told.add(field, JsonNull.INSTANCE));
    told.addProperty("name", "___hidden___");
    told.addProperty("flags", OBFUSCATED);
    told.add("permission_overwrites", Nested.list(List.of(overwrite(World.GUILD, 0, 0, VIEW))));
    return told;
  }

  /** As it comes with a command that names it: in full, whether the bot sees it or not. */
  JsonObject resolved(Person by, long roleBits) {
    JsonObject resolved = written();
    resolved.remove("permission_overwrites");
    resolved.addProperty("permissions", Long.toString(by.permissions()));
    resolved.addProperty("app_permissions", Long.toString(roleBits & ~denied()));
    return resolved;
  }

  JsonObject written() {
    JsonObject written =
        Json.of(
            "id",
            Long.toString(id),
            "guild_id",
            Long.toString(World.GUILD),
            "type",
            type,
            "name",
            name,
            "position",
            0,
            "flags",
            0);
    written.add("last_message_id", last());
    if (parent != null) {
      written.addProperty("parent_id", Long.toString(parent.id));
      written.addProperty("owner_id", Long.toString(id));
      written.addProperty("message_count", messages.size());
      written.addProperty("member_count", 1);
      written.add("thread_metadata", metadata());
    } else {
      written.add("permission_overwrites", overwrites());
      written.add("available_tags", new JsonArray());
    }
    if (type == VOICE) {
      written.addProperty("bitrate", 64_000);
      written.addProperty("user_limit", 0);
    }
    return written;
  }

  private JsonObject metadata() {
    return Json.of(
        "archived",
        archived,
        "auto_archive_duration",
        1440,
        "archive_timestamp",
        archivedAt.toString(),
        "locked",
        false);
  }

  private JsonElement last() {
    return messages.isEmpty()
        ? JsonNull.INSTANCE
        : new JsonPrimitive(Long.toString(messages.lastKey()));
  }

  private JsonArray overwrites() {
    JsonArray overwrites = new JsonArray();
    if (closed) {
      overwrites.add(overwrite(World.GUILD, 0, 0, VIEW));
      overwrites.add(overwrite(World.APP, 1, VIEW & ~denied, denied));
      admitted.forEach(person -> overwrites.add(overwrite(person, 1, VIEW, 0)));
      return overwrites;
    }
    if (denied != 0) {
      overwrites.add(overwrite(World.APP, 1, 0, denied));
    }
    return overwrites;
  }

  private static JsonObject overwrite(long whose, int type, long allow, long deny) {
    return Json.of(
        "id",
        Long.toString(whose),
        "type",
        type,
        "allow",
        Long.toString(allow),
        "deny",
        Long.toString(deny));
  }
}
