package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A channel, forum or thread, with what was said in it. */
final class Channel {
  static final int TEXT = 0;
  static final int DIRECT = 1;
  static final int THREAD = 11;
  static final int FORUM = 15;
  private static final long VIEW = 1L << 10;

  final long id;
  final int type;
  final String name;
  final @Nullable Channel parent;
  final NavigableMap<Long, JsonObject> messages = new TreeMap<>();

  /** What the bot may not do here, as Discord's bits. */
  long denied;

  /** Whether everybody may see it, or the bot and roles of their own alone. */
  boolean closed;

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
