package dev.bonafide.testkit.telegram;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** People who write to the bot; each thing written gives the id of its message. */
public final class Writing {
  private final World world;
  private final Queue queue;

  Writing(World world, Queue queue) {
    this.world = world;
    this.queue = queue;
  }

  public long text(Person by, String text) {
    return send(by, by.chat(), Json.of("text", text, "entities", entities(text)));
  }

  public long forward(Person by, Origin origin, String text) {
    return send(by, by.chat(), Json.of("forward_origin", origin.written(), "text", text));
  }

  /** One of an album. */
  public long album(Person by, Origin origin, String group, String caption) {
    JsonObject parts = photo(caption);
    parts.add("forward_origin", origin.written());
    parts.addProperty("media_group_id", group);
    return send(by, by.chat(), parts);
  }

  /** A photo whose file Telegram no longer has. */
  public long photo(Person by, String caption) {
    return send(by, by.chat(), photo(caption));
  }

  /** A photo, which Telegram keeps in a small size, too. */
  public long photo(Person by, byte[] bytes) {
    synchronized (world) {
      return send(by, by.chat(), photo("", world.file(bytes)));
    }
  }

  /** A photo of an album that someone forwards; it can be fetched. */
  public long album(Person by, Origin origin, String group, byte[] bytes) {
    synchronized (world) {
      JsonObject parts = photo("", world.file(bytes));
      parts.add("forward_origin", origin.written());
      parts.addProperty("media_group_id", group);
      return send(by, by.chat(), parts);
    }
  }

  private static JsonObject photo(String caption) {
    return photo(caption, "AgACAgIAAx");
  }

  private static JsonObject photo(String caption, String largest) {
    JsonArray sizes = new JsonArray();
    sizes.add(
        Json.of("file_id", "AgACAgIAAy", "file_unique_id", "AQAE", "width", 90, "height", 51));
    sizes.add(Json.of("file_id", largest, "file_unique_id", "AQAD", "width", 1280, "height", 720));
    JsonObject parts = Json.of("photo", sizes);
    if (!caption.isEmpty()) {
      parts.addProperty("caption", caption);
    }
    return parts;
  }

  public long voice(Person by, Origin origin) {
    JsonObject voice = Json.of("file_id", "AwACAgIAAx", "file_unique_id", "AgAD", "duration", 31);
    return send(by, by.chat(), Json.of("forward_origin", origin.written(), "voice", voice));
  }

  /** A voice message that can be fetched. */
  public long voice(Person by, Origin origin, byte[] bytes) {
    return sound(by, "voice", Json.of("forward_origin", origin.written()), bytes);
  }

  /** Someone's own voice message. */
  public long voice(Person by, byte[] bytes) {
    return sound(by, "voice", new JsonObject(), bytes);
  }

  /** A recording that is forwarded as a file. */
  public long audio(Person by, Origin origin, byte[] bytes) {
    return sound(by, "audio", Json.of("forward_origin", origin.written()), bytes);
  }

  private long sound(Person by, String sort, JsonObject beside, byte[] bytes) {
    synchronized (world) {
      beside.add(
          sort,
          Json.of(
              "file_id",
              world.file(bytes),
              "file_unique_id",
              "AgAD",
              "duration",
              31,
              "file_size",
              bytes.length));
      return send(by, by.chat(), beside);
    }
  }

  public long document(Person by, String name, byte[] bytes, String caption) {
    return document(by, name, bytes, caption, new JsonObject());
  }

  private long document(Person by, String name, byte[] bytes, String caption, JsonObject beside) {
    synchronized (world) {
      JsonObject parts = beside.deepCopy();
      parts.add("document", document(name, bytes));
      if (!caption.isEmpty()) {
        parts.addProperty("caption", caption);
      }
      return send(by, by.chat(), parts);
    }
  }

  private JsonObject document(String name, byte[] bytes) {
    return Json.of(
        "file_id",
        world.file(bytes),
        "file_unique_id",
        "AgADuw",
        "file_name",
        name,
        "file_size",
        bytes.length);
  }

  JsonObject document(String name, String text) {
    return document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file that is one of an album. */
  public long document(Person by, String name, byte[] bytes, String caption, String group) {
    return document(by, name, bytes, caption, Json.of("media_group_id", group));
  }

  public long document(Person by, String name, String text) {
    return document(by, name, text.getBytes(StandardCharsets.UTF_8), "");
  }

  /** In answer to a message of the bot. */
  public long reply(Person by, long to, String text) {
    JsonObject bot = Json.of("id", 1, "is_bot", true, "first_name", "Bonafide");
    JsonObject replied = Json.of("message_id", to, "date", now(), "chat", by.chat(), "from", bot);
    return send(
        by,
        by.chat(),
        Json.of("text", text, "entities", entities(text), "reply_to_message", replied));
  }

  public long inGroup(Person by, long group, String text) {
    return send(by, GroupWriting.group(group), Json.of("text", text, "entities", entities(text)));
  }

  /** Changes the words of a message. */
  public void edit(Person by, long message, String text) {
    synchronized (world) {
      JsonObject edited = Objects.requireNonNull(world.chat(by.id()).heard.get(message)).deepCopy();
      edited.addProperty("text", text);
      edited.addProperty("edit_date", now());
      world.chat(by.id()).heard.put(message, edited);
      queue.put(Json.of("edited_message", edited));
    }
  }

  /** Presses the button that has the label. */
  public void press(Person by, long chat, long message, String label) {
    synchronized (world) {
      Said said = Objects.requireNonNull(world.chat(chat).said.get(message), "not said");
      String data =
          said.buttons().stream()
              .filter(button -> button.text().equals(label))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no button " + label + ": " + said.buttons()))
              .data();
      pressed(by, chat, message, data);
    }
  }

  /** A press with any data: no one else's buttons can be trusted. */
  public void pressed(Person by, long chat, long message, String data) {
    synchronized (world) {
      JsonObject under =
          Json.of(
              "message_id",
              message,
              "date",
              now(),
              "chat",
              world.chat(chat).written,
              "text",
              "a message of the bot");
      Said said = world.chat(chat).said.get(message);
      JsonObject above = said == null ? null : world.chat(chat).heard.get(said.replyTo());
      if (above != null) {
        under.add("reply_to_message", above.deepCopy());
      }
      put(by, under, data, false);
    }
  }

  void put(Person by, JsonObject under, String data, boolean unseen) {
    String id = world.query();
    long chat = Json.number(under.getAsJsonObject("chat"), "id");
    world.whispers.pressed(id, chat, by.id(), unseen);
    queue.put(
        Json.of(
            "callback_query",
            Json.of(
                "id",
                id,
                "from",
                by.user(),
                "message",
                under,
                "chat_instance",
                "42a",
                "data",
                data)));
  }

  /** Asks from another chat, without the bot being there. */
  public void inline(Person by, String query) {
    synchronized (world) {
      queue.put(
          Json.of(
              "inline_query",
              Json.of("id", world.query(), "from", by.user(), "query", query, "offset", "")));
    }
  }

  /** Answers a message of a chat that the bot is not in with the bot's name. */
  public void guest(Person by, String text) {
    synchronized (world) {
      JsonObject chat = Json.of("id", -100400, "type", "supergroup", "title", "Elsewhere");
      queue.put(
          Json.of(
              "guest_message",
              Json.of(
                  "message_id",
                  1,
                  "from",
                  by.user(),
                  "chat",
                  chat,
                  "date",
                  now(),
                  "guest_query_id",
                  world.query(),
                  "text",
                  text)));
    }
  }

  /** Any update, without its id. */
  public long raw(JsonObject update) {
    return queue.put(update);
  }

  long send(Person by, JsonObject chat, JsonObject parts) {
    synchronized (world) {
      Chat in = world.chats.computeIfAbsent(Json.number(chat, "id"), _ -> new Chat(chat));
      in.people.add(by.id());
      long id = world.nextMessage();
      JsonObject message =
          Json.of("message_id", id, "from", by.user(), "chat", in.written, "date", now());
      parts.entrySet().forEach(part -> message.add(part.getKey(), part.getValue()));
      in.heard.put(id, message);
      queue.put(Json.of("message", message));
      return id;
    }
  }

  long now() {
    return world.clock.instant().getEpochSecond();
  }

  /** Telegram marks commands and names by itself. */
  static JsonArray entities(String text) {
    JsonArray entities = new JsonArray();
    if (text.startsWith("/")) {
      int blank = text.indexOf(' ');
      entities.add(
          Json.of("type", "bot_command", "offset", 0, "length", blank < 0 ? text.length() : blank));
    }
    int name = text.indexOf('@' + FakeTelegram.NAME);
    if (name > 0 && !text.startsWith("/")) {
      entities.add(
          Json.of("type", "mention", "offset", name, "length", FakeTelegram.NAME.length() + 1));
    }
    return entities;
  }
}
