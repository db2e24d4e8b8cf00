package dev.bonafide.testkit.telegram;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Drafts of private chats, by "sendMessageDraft" and "MessageGenerationStopped" of the Bot API
 * 10.3, and "updatePendingMessage" of TDLib: one a chat, which goes after thirty seconds, with the
 * next message of the bot, or where Stop is pressed. Descriptions that Telegram does not publish
 * are made up.
 */
public final class Drafts {
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int TEXT = 4096;

  /** The library writes the name of the method into every call. */
  private static final Set<String> FIELDS =
      Set.of(
          "method",
          "chat_id",
          "message_thread_id",
          "draft_id",
          "text",
          "parse_mode",
          "entities",
          "can_stop",
          "keep_on_stop");

  private final World world;
  private final Queue queue;
  private final List<Draft> all = new ArrayList<>();
  private final Map<Long, Draft> standing = new HashMap<>();

  Drafts(World world, Queue queue) {
    this.world = world;
    this.queue = queue;
  }

  JsonElement send(JsonObject call) {
    if (!FIELDS.containsAll(call.keySet())) {
      throw Refused.bad("unknown field of sendMessageDraft");
    }
    Chat chat = world.open(call);
    if (!chat.isPrivate()) {
      throw Refused.bad("TEXTDRAFT_PEER_INVALID");
    }
    long number = Json.number(call, "draft_id");
    if (number == 0) {
      throw Refused.bad("draft_id must be non-zero");
    }
    String sent = Json.text(call, "text");
    String text = Json.text(call, "parse_mode").equalsIgnoreCase("HTML") ? Html.seen(sent) : sent;
    if (text.codePointCount(0, text.length()) > TEXT) {
      throw Refused.bad("message is too long");
    }
    boolean stops = Json.isSet(call, "can_stop");
    Draft shown = new Draft(chat.id(), number, text, stops, world.clock.instant());
    all.add(shown);
    standing.put(chat.id(), shown);
    return new JsonPrimitive(true);
  }

  /** The bot says something in a chat. */
  void go(long chat) {
    standing.remove(chat);
  }

  /** Lists all that someone was ever shown, in order. */
  public List<Draft> shown(Person to) {
    synchronized (world) {
      return all.stream().filter(one -> one.chat() == to.id()).toList();
    }
  }

  /** Draft that someone sees now. */
  public Optional<Draft> standing(Person to) {
    synchronized (world) {
      return Optional.ofNullable(standing.get(to.id()))
          .filter(one -> one.at().plus(KEPT).isAfter(world.clock.instant()));
    }
  }

  /** Presses Stop below what someone sees. */
  public void stop(Person by) {
    Draft pressed =
        standing(by)
            .filter(Draft::stops)
            .orElseThrow(() -> new AssertionError("no button: " + standing(by)));
    go(by.id());
    stop(by, pressed.number());
  }

  /** Presses Stop below anything: a press may come late, or be someone else's. */
  public void stop(Person by, long number) {
    queue.put(
        Json.of("stopped_message_generation", Json.of("chat", by.chat(), "draft_id", number)));
  }
}
