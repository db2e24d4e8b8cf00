package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Messages of channels: said, changed, taken away, read. */
final class MessageRoutes {
  private static final Duration NONCES = Duration.ofMinutes(3);
  private static final int NONCE = 25;
  private static final int PAGE = 100;

  private final World world;

  MessageRoutes(World world) {
    this.world = world;
  }

  JsonElement create(long channelId, JsonObject body) {
    Channel channel = world.allowing(channelId, Person.SEND_MESSAGES);
    if (channel.type == Channel.FORUM) {
      throw new Refused(400, 50008, "Cannot send messages in a non-text channel");
    }
    if (channel.archived) {
      throw new Refused(400, 50083, "Thread is archived");
    }
    if ((Json.number(body, "flags") & MessageRules.EPHEMERAL) != 0) {
      throw Refused.form("flags", "EPHEMERAL is for answers to interactions");
    }
    MessageRules.check(body);
    Pings.note(body, world, "POST channels/{id}/messages");
    String nonce = Json.text(body, "nonce");
    if (nonce.length() > NONCE) {
      throw Refused.form("nonce", "Must be 25 or fewer in length.");
    }
    if (!nonce.isEmpty() && Json.isSet(body, "enforce_nonce")) {
      JsonObject before = said(nonce);
      if (before != null) {
        return before;
      }
    }
    checkReference(channel, Nested.object(body, "message_reference"));
    return posted(channel, body, nonce);
  }

  /** Discord shows it for ten seconds, or until the next message. */
  JsonElement typing(long channelId) {
    world.typing.add(world.allowing(channelId, Person.SEND_MESSAGES).id);
    return com.google.gson.JsonNull.INSTANCE;
  }

  private @org.jspecify.annotations.Nullable JsonObject said(String nonce) {
    World.Nonce before = world.nonces.get(nonce);
    if (before == null || before.at().plus(NONCES).isBefore(world.clock.instant())) {
      return null;
    }
    JsonObject message = world.channel(before.channel()).messages.get(before.message());
    if (message == null) {
      throw Refused.unknown(10008, "Message");
    }
    return message;
  }

  private static void checkReference(Channel channel, JsonObject reference) {
    if (!reference.isEmpty()
        && !channel.messages.containsKey(Json.number(reference, "message_id"))
        && !Json.text(reference, "fail_if_not_exists").equals("false")) {
      throw Refused.form("message_reference", "Unknown message");
    }
  }

  private JsonObject posted(Channel channel, JsonObject body, String nonce) {
    long id = world.ids.next();
    JsonObject message = written(channel, id, world.self(), body);
    if (body.get("message_reference") instanceof JsonObject reference) {
      message.add("message_reference", reference);
    }
    channel.messages.put(id, message);
    if (!nonce.isEmpty()) {
      world.nonces.put(nonce, new World.Nonce(id, channel.id, world.clock.instant()));
    }
    return message;
  }

  /** A message as Discord keeps it. */
  JsonObject written(Channel channel, long id, JsonObject author, JsonObject body) {
    JsonObject message =
        Json.of(
            "id",
            Long.toString(id),
            "channel_id",
            Long.toString(channel.id),
            "type",
            0,
            "content",
            Json.text(body, "content"),
            "timestamp",
            world.clock.instant().toString(),
            "tts",
            false,
            "pinned",
            false,
            "mention_everyone",
            false,
            "flags",
            Json.number(body, "flags"));
    message.add("author", author);
    message.add("edited_timestamp", com.google.gson.JsonNull.INSTANCE);
    for (String list :
        List.of("attachments", "embeds", "mentions", "mention_roles", "components")) {
      message.add(list, Nested.array(body, list));
    }
    if (body.get("message_snapshots") instanceof JsonArray snapshots) {
      message.add("message_snapshots", snapshots);
    }
    return message;
  }

  JsonElement edit(long channelId, long id, JsonObject body) {
    Channel channel = world.allowing(channelId, 0);
    JsonObject message = one(channel, id);
    if (Json.number(Nested.object(message, "author"), "id") != World.APP) {
      throw new Refused(403, 50005, "Cannot edit a message authored by another user");
    }
    Pings.note(body, world, "PATCH channels/{id}/messages/{id}");
    change(message, body);
    return message;
  }

  /** Only its own: a bot of this kind manages no one's messages. */
  JsonElement delete(long channelId, long id) {
    Channel channel = world.allowing(channelId, 0);
    JsonObject message = one(channel, id);
    if (Json.number(Nested.object(message, "author"), "id") != World.APP) {
      throw Refused.noPermission();
    }
    channel.messages.remove(id);
    return com.google.gson.JsonNull.INSTANCE;
  }

  /** Once it has components of the second version, a message keeps them. */
  static void change(JsonObject message, JsonObject body) {
    JsonObject after = Nested.copy(message);
    body.entrySet().forEach(field -> after.add(field.getKey(), field.getValue()));
    if (MessageRules.isV2(message) && !MessageRules.isV2(after)) {
      throw Refused.form("flags", "IS_COMPONENTS_V2 cannot be taken away");
    }
    MessageRules.check(after);
    body.entrySet().forEach(field -> message.add(field.getKey(), field.getValue()));
  }

  JsonElement get(long channelId, long id) {
    return readable(one(world.allowing(channelId, Person.READ_MESSAGE_HISTORY), id));
  }

  private static JsonObject one(Channel channel, long id) {
    JsonObject message = channel.messages.get(id);
    if (message == null) {
      throw Refused.unknown(10008, "Message");
    }
    return message;
  }

  /** Newest first; after an id, the oldest that follow it. */
  JsonElement history(long channelId, Map<String, String> query) {
    Channel channel = world.allowing(channelId, Person.READ_MESSAGE_HISTORY);
    int limit = Integer.parseInt(query.getOrDefault("limit", "50"));
    if (limit < 1 || limit > PAGE) {
      throw Refused.form("limit", "int value should be between 1 and 100.");
    }
    long after = Long.parseLong(query.getOrDefault("after", "-1"));
    long before = Long.parseLong(query.getOrDefault("before", Long.toString(Long.MAX_VALUE)));
    List<JsonObject> all =
        channel.messages.subMap(after, false, before, false).values().stream().toList();
    List<JsonObject> page =
        after >= 0
            ? all.subList(0, Math.min(limit, all.size()))
            : all.subList(Math.max(0, all.size() - limit), all.size());
    return Nested.list(
        page.stream()
            .sorted(Comparator.comparing((JsonObject one) -> Json.number(one, "id")).reversed())
            .map(this::readable)
            .toList());
  }

  /** Without the intent, no one's words but the bot's own. */
  JsonObject readable(JsonObject message) {
    if (world.contentGranted || Json.number(Nested.object(message, "author"), "id") == World.APP) {
      return message;
    }
    JsonObject bare = Nested.copy(message);
    bare.addProperty("content", "");
    bare.remove("message_snapshots");
    for (String list : List.of("attachments", "embeds", "components")) {
      bare.add(list, new JsonArray());
    }
    return bare;
  }
}
