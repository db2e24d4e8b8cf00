package dev.bonafide.testkit.telegram;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of the Bot API that a bot of this kind calls, with their refusals. */
final class Methods {
  private static final int TEXT = 4096;
  private static final int TOAST = 200;

  /** Before the language of a menu that is offered in groups. */
  static final String GROUPS = "groups:";

  /** Those of {@code ReactionTypeEmoji} that are of any use here, and a few more. */
  private static final Set<String> REACTIONS =
      Set.of("👍", "👎", "❤", "🔥", "🤔", "👀", "👌", "🙏", "🤝", "✍", "🫡", "🤷", "💔", "😱");

  private final World world;
  private final Drafts drafts;
  private final JsonObject self;
  int largest = Documents.LARGEST;
  private final Map<String, Function<JsonObject, JsonElement>> all = new HashMap<>();
  final List<JsonObject> toasts = new ArrayList<>();
  final List<JsonObject> inline = new ArrayList<>();
  final Map<String, JsonArray> commands = new HashMap<>();

  Methods(World world, Hook hook, Drafts drafts, JsonObject self) {
    this.world = world;
    this.drafts = drafts;
    this.self = self;
    all.put("getme", _ -> self);
    all.put("setwebhook", hook::set);
    all.put("getwebhookinfo", _ -> hook.info());
    all.put("deletewebhook", _ -> hook.remove());
    all.put("sendmessage", this::send);
    all.put("sendmessagedraft", drafts::send);
    all.put("editmessagetext", this::edit);
    all.put("editmessagecaption", this::editCaption);
    all.put("deletemessage", this::delete);
    all.put("editephemeralmessagetext", this::editWhisper);
    all.put("deleteephemeralmessage", world.whispers::delete);
    all.put("senddocument", this::document);
    all.put("setmessagereaction", this::react);
    all.put("answercallbackquery", this::answer);
    all.put("answerinlinequery", this::answerInline);
    all.put("answerguestquery", this::answerInline);
    all.put("getfile", call -> world.fileOf(Json.text(call, "file_id")));
    all.put("setmycommands", this::commands);
  }

  JsonElement call(String method, JsonObject call) {
    Function<JsonObject, JsonElement> known = all.get(method.toLowerCase(Locale.ROOT));
    if (known == null) {
      throw new Refused(404, "Not Found", new JsonObject());
    }
    return known.apply(call);
  }

  private static JsonPrimitive yes() {
    return new JsonPrimitive(true);
  }

  private JsonElement send(JsonObject call) {
    Chat chat = world.open(call);
    if (world.whispers.isMeant(call)) {
      return world.whispers.send(chat, call, id -> said(chat, call, id), self);
    }
    Said said = said(chat, call, world.nextMessage());
    chat.said.put(said.id(), said);
    chat.shown.add(said.text());
    drafts.go(chat.id());
    return written(chat, said);
  }

  private JsonElement edit(JsonObject call) {
    Chat chat = world.open(call);
    long id = Json.number(call, "message_id");
    Said before = chat.said.get(id);
    if (before == null) {
      throw Refused.bad(chat.has(id) ? "message can't be edited" : "message to edit not found");
    }
    if (before.file() != null) {
      throw Refused.bad("there is no text in the message to edit");
    }
    Said after = said(chat, call, id);
    if (before.looksLike(after)) {
      throw Refused.bad(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    chat.said.put(id, before.changed(after));
    chat.shown.add(after.text());
    return written(chat, after);
  }

  private JsonElement editWhisper(JsonObject call) {
    return world.whispers.edit(call, id -> said(world.open(call), call, id));
  }

  private Said said(Chat chat, JsonObject call, long id) {
    String html = Json.text(call, "text");
    boolean marked = Json.text(call, "parse_mode").equalsIgnoreCase("HTML");
    String text = marked ? Html.seen(html) : html;
    if (text.isBlank()) {
      throw Refused.bad("message text is empty");
    }
    if (text.codePointCount(0, text.length()) > TEXT) {
      throw Refused.bad("message is too long");
    }
    boolean preview =
        !(call.has("link_preview_options")
            && Json.isSet(call.getAsJsonObject("link_preview_options"), "is_disabled"));
    return new Said(
        chat.id(),
        id,
        text,
        html,
        Keyboard.read(call),
        replyTo(chat, call),
        Json.isSet(call, "protect_content"),
        preview,
        0,
        null);
  }

  private JsonElement document(JsonObject call) {
    Chat chat = world.open(call);
    Said said = Documents.said(chat, call, world.nextMessage(), largest, replyTo(chat, call));
    chat.said.put(said.id(), said);
    drafts.go(chat.id());
    return written(chat, said);
  }

  private JsonElement editCaption(JsonObject call) {
    Chat chat = world.open(call);
    long id = Json.number(call, "message_id");
    Said before = chat.said.get(id);
    if (before == null) {
      throw Refused.bad(chat.has(id) ? "message can't be edited" : "message to edit not found");
    }
    if (before.file() == null) {
      throw Refused.bad("there is no caption in the message to edit");
    }
    if (!before.html().equals(Json.text(call, "caption"))) {
      throw new IllegalStateException("nobody changes what stands below a file");
    }
    throw Refused.bad("message is not modified");
  }

  private JsonElement delete(JsonObject call) {
    Chat chat = world.open(call);
    if (chat.said.remove(Json.number(call, "message_id")) == null) {
      throw Refused.bad("message to delete not found");
    }
    return yes();
  }

  private static long replyTo(Chat chat, JsonObject call) {
    if (!call.has("reply_parameters")) {
      return 0;
    }
    JsonObject reply = call.getAsJsonObject("reply_parameters");
    long id = Json.number(reply, "message_id");
    if (chat.has(id)) {
      return id;
    }
    if (Json.number(reply, "ephemeral_message_id") != 0
        && call.has("ephemeral_message_parameters")) {
      return 0;
    }
    if (!Json.isSet(reply, "allow_sending_without_reply")) {
      throw Refused.bad("message to be replied not found");
    }
    return 0;
  }

  private JsonObject written(Chat chat, Said said) {
    return Json.of(
        "message_id", said.id(),
        "from", self,
        "chat", chat.written,
        "date", world.clock.instant().getEpochSecond(),
        "text", said.text());
  }

  private JsonElement react(JsonObject call) {
    Chat chat = world.open(call);
    long id = Json.number(call, "message_id");
    if (!chat.has(id)) {
      throw Refused.bad("message to react not found");
    }
    JsonArray reactions = call.getAsJsonArray("reaction");
    if (reactions == null || reactions.isEmpty()) {
      chat.reactions.remove(id);
      return yes();
    }
    String emoji = Json.text(reactions.get(0).getAsJsonObject(), "emoji");
    if (reactions.size() > 1 || !REACTIONS.contains(emoji)) {
      throw Refused.bad(reactions.size() > 1 ? "REACTIONS_TOO_MANY" : "REACTION_INVALID");
    }
    chat.reactions.put(id, emoji);
    return yes();
  }

  private JsonElement answer(JsonObject call) {
    world.answered(Json.text(call, "callback_query_id"));
    if (Json.text(call, "text").length() > TOAST) {
      throw Refused.bad("MESSAGE_TOO_LONG");
    }
    toasts.add(call);
    return yes();
  }

  private JsonElement answerInline(JsonObject call) {
    String id = Json.text(call, "inline_query_id") + Json.text(call, "guest_query_id");
    world.answered(id);
    inline.add(call);
    return call.has("guest_query_id") ? Json.of("inline_message_id", "i" + id) : yes();
  }

  private JsonElement commands(JsonObject call) {
    @Nullable JsonArray list = call.getAsJsonArray("commands");
    for (JsonElement one : list == null ? new JsonArray() : list) {
      JsonObject command = one.getAsJsonObject();
      if (!Json.text(command, "command").matches("[a-z0-9_]{1,32}")
          || Json.text(command, "description").isBlank()
          || (command.has("is_ephemeral") && !inGroups(call))) {
        throw Refused.bad("BOT_COMMAND_INVALID");
      }
    }
    String language = Json.text(call, "language_code");
    if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
      throw Refused.bad("language code is invalid");
    }
    commands.put((inGroups(call) ? GROUPS : "") + language, list == null ? new JsonArray() : list);
    return yes();
  }

  private static boolean inGroups(JsonObject call) {
    return call.has("scope")
        && Json.text(call.getAsJsonObject("scope"), "type").equals("all_group_chats");
  }
}
