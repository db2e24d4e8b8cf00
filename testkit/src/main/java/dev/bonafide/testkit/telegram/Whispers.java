package dev.bonafide.testkit.telegram;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ephemeral messages of groups, by "Ephemeral Messages and Commands" of the Bot API 10.3: one
 * person sees them, and the bot. Descriptions that Telegram does not publish are made up.
 */
final class Whispers {
  /** So long after a command or press anyone may answer; an administrator may at any time. */
  private static final Duration FRESH = Duration.ofSeconds(15);

  /** As captions: <a href="https://github.com/tdlib/telegram-bot-api/issues/881">881</a>. */
  private static final int CHANGED = 1024;

  private static final String PARAMETERS = "ephemeral_message_parameters";
  private static final Set<String> FIELDS =
      Set.of("receiver_user_id", "callback_query_id", "replace_callback_query_message");

  private final World world;
  private final Map<Place, Map<Long, Said>> said = new HashMap<>();
  private final Map<String, Asked> asked = new HashMap<>();
  private final Set<Long> administered = new HashSet<>();
  private final Deque<Long> free = new ArrayDeque<>();
  private long last = 29_341_834;

  /** A server that does not know them shows them to everyone. */
  boolean unknown;

  /** Where one person sees them. */
  private record Place(long chat, long receiver) {}

  /** What allows an answer for some time. */
  private record Asked(Place place, boolean underWhisper, Instant at) {}

  Whispers(World world) {
    this.world = world;
  }

  void administer(long chat) {
    administered.add(chat);
  }

  List<Said> said(long chat, long receiver) {
    return new ArrayList<>(at(new Place(chat, receiver)).values());
  }

  private Map<Long, Said> at(Place place) {
    return said.computeIfAbsent(place, _ -> new LinkedHashMap<>());
  }

  /** All of a group expire, and their numbers go to others. */
  void expire(long chat) {
    said.forEach(
        (place, all) -> {
          if (place.chat() == chat) {
            all.keySet().forEach(free::addLast);
            all.clear();
          }
        });
  }

  private long next() {
    return free.isEmpty() ? ++last : free.removeFirst();
  }

  /** Forgets what someone was shown, as an app does that starts again. */
  void forget(long chat, long receiver) {
    said.remove(new Place(chat, receiver));
  }

  /** A command that no one but the bot saw; its own number. */
  long command(long chat, long by) {
    long id = ++last;
    asked.put("m" + id, new Asked(new Place(chat, by), false, world.clock.instant()));
    return id;
  }

  /** Someone pressed a button, no matter who could see it. */
  void pressed(String query, long chat, long by, boolean underWhisper) {
    asked.put("q" + query, new Asked(new Place(chat, by), underWhisper, world.clock.instant()));
  }

  boolean isMeant(JsonObject call) {
    if (call.has("receiver_user_id") || call.has("callback_query_id")) {
      throw Refused.bad("10.3 takes them within " + PARAMETERS);
    }
    return !unknown && call.has(PARAMETERS);
  }

  /** Where a message may go that is being sent. */
  private Place allowed(Chat chat, JsonObject call) {
    JsonObject parameters = call.getAsJsonObject(PARAMETERS);
    if (!FIELDS.containsAll(parameters.keySet())) {
      throw Refused.bad("unknown field of EphemeralMessageParameters");
    }
    if (chat.isPrivate()) {
      throw Refused.bad("BOT_NOT_ADMIN");
    }
    Place place = new Place(chat.id(), Json.number(parameters, "receiver_user_id"));
    if (!chat.people.contains(place.receiver())) {
      throw Refused.bad("USER_NOT_PARTICIPANT");
    }
    String query = Json.text(parameters, "callback_query_id");
    JsonObject reply = call.getAsJsonObject("reply_parameters");
    long command = reply == null ? 0 : Json.number(reply, "ephemeral_message_id");
    if (!query.isEmpty()) {
      Asked press = fresh("q" + query, place, "QUERY_ID_INVALID");
      if (press.underWhisper() && Json.isSet(parameters, "replace_callback_query_message")) {
        throw Refused.bad("replace_callback_query_message must be false here");
      }
    } else if (command != 0) {
      fresh("m" + command, place, "MESSAGE_NOT_COMMAND");
    } else if (!administered.contains(chat.id())) {
      throw Refused.bad("BOT_NOT_ADMIN");
    }
    return place;
  }

  private Asked fresh(String name, Place place, String otherwise) {
    @Nullable Asked known = asked.get(name);
    if (known == null
        || !known.place().equals(place)
        || known.at().plus(FRESH).isBefore(world.clock.instant())) {
      throw Refused.bad(otherwise);
    }
    return known;
  }

  /**
   * Says one, and gives the message as Telegram does.
   *
   * @param read lays it out under its number
   */
  JsonObject send(Chat chat, JsonObject call, Reading read, JsonObject self) {
    Place place = allowed(chat, call);
    long id = next();
    Said one = read.said(id);
    at(place).put(id, one);
    return Json.of(
        "message_id",
        0,
        "ephemeral_message_id",
        id,
        "from",
        self,
        "receiver_user",
        Json.of("id", place.receiver(), "is_bot", false, "first_name", "Somebody"),
        "chat",
        chat.written,
        "date",
        world.clock.instant().getEpochSecond(),
        "text",
        one.text());
  }

  /** Reads a call as what it says. */
  @FunctionalInterface
  interface Reading {
    Said said(long id);
  }

  JsonElement edit(JsonObject call, Reading read) {
    Place place = place(call);
    long id = Json.number(call, "ephemeral_message_id");
    Said before = at(place).get(id);
    if (before == null) {
      throw Refused.bad("message to edit not found");
    }
    Said after = read.said(id);
    if (after.text().codePointCount(0, after.text().length()) > CHANGED) {
      throw Refused.bad("MEDIA_CAPTION_TOO_LONG");
    }
    if (before.looksLike(after)) {
      throw Refused.bad("message is not modified");
    }
    at(place).put(id, before.changed(after));
    return new JsonPrimitive(true);
  }

  JsonElement delete(JsonObject call) {
    if (at(place(call)).remove(Json.number(call, "ephemeral_message_id")) == null) {
      throw Refused.bad("message to delete not found");
    }
    return new JsonPrimitive(true);
  }

  private Place place(JsonObject call) {
    if (unknown) {
      throw new Refused(404, "Not Found", new JsonObject());
    }
    Chat chat = world.open(call);
    if (!call.has("receiver_user_id") || !call.has("ephemeral_message_id")) {
      throw Refused.bad("receiver_user_id and ephemeral_message_id are required");
    }
    return new Place(chat.id(), Json.number(call, "receiver_user_id"));
  }
}
