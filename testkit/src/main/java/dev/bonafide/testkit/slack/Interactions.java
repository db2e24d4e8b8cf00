package dev.bonafide.testkit.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Triggers;
import dev.bonafide.testkit.slack.workspace.View;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Slack sends when someone presses, fills in, chooses or types a command; with the fields of
 * its published samples (docs.slack.dev/reference/interaction-payloads, /interactivity/
 * implementing-slash-commands).
 */
final class Interactions {
  private final Workspace workspace;
  private final Triggers triggers;

  Interactions(Workspace workspace, Triggers triggers) {
    this.workspace = workspace;
    this.triggers = triggers;
  }

  /** Someone presses a button of a message. */
  JsonObject press(String user, String channel, JsonObject message, String action) {
    JsonObject button = button(message.get("blocks"), action);
    JsonObject payload = begun("block_actions", user);
    JsonObject container = new JsonObject();
    container.addProperty("type", "message");
    container.add("message_ts", message.get("ts"));
    container.addProperty("channel_id", channel);
    container.addProperty("is_ephemeral", false);
    if (message.has("thread_ts")) {
      container.add("thread_ts", message.get("thread_ts"));
    }
    payload.add("container", container);
    payload.add("channel", channel(channel));
    payload.add("message", message.deepCopy());
    payload.add("state", state(new JsonObject()));
    payload.addProperty("response_url", "https://hooks.slack.com/actions/T0/1/x");
    payload.add("actions", actions(button));
    return payload;
  }

  /** Someone presses a button of their home or a window. */
  JsonObject press(View view, String action) {
    JsonObject payload = begun("block_actions", view.user());
    JsonObject container = new JsonObject();
    container.addProperty("type", "view");
    container.addProperty("view_id", view.id());
    payload.add("container", container);
    payload.add("view", view.json().deepCopy());
    payload.add("actions", actions(button(view.json().get("blocks"), action)));
    return payload;
  }

  /**
   * Someone types into a field of their home and presses Enter; an empty field has no value.
   *
   * @throws IllegalArgumentException where nothing is sent: there is no such field, it does not
   *     tell the app, or so much cannot be typed in it
   */
  JsonObject enter(View view, String action, String typed) {
    JsonObject block = field(view, action);
    JsonObject element = block.getAsJsonObject("element");
    if (element.has("max_length") && typed.length() > element.get("max_length").getAsInt()) {
      throw new IllegalArgumentException("so much cannot be typed in " + action);
    }
    JsonObject press = press(view, action);
    JsonObject sent = press.getAsJsonArray("actions").get(0).getAsJsonObject();
    JsonObject filled = new JsonObject();
    filled.addProperty("type", "plain_text_input");
    filled.addProperty("value", typed.isEmpty() ? null : typed);
    sent.add("value", filled.get("value"));
    sent.add("block_id", block.get("block_id"));
    JsonObject one = new JsonObject();
    one.add(action, filled);
    JsonObject all = new JsonObject();
    all.add(block.get("block_id").getAsString(), one);
    press.getAsJsonObject("view").add("state", state(all));
    return press;
  }

  private static JsonObject field(View view, String action) {
    for (JsonElement one : view.json().getAsJsonArray("blocks")) {
      JsonObject block = one.getAsJsonObject();
      if (block.get("element") instanceof JsonObject element
          && element.get("action_id").getAsString().equals(action)
          && isTold(block, element)) {
        return block;
      }
    }
    throw new IllegalArgumentException("no field tells the app of Enter: " + action);
  }

  private static boolean isTold(JsonObject block, JsonObject element) {
    return block.has("dispatch_action")
        && block.get("dispatch_action").getAsBoolean()
        && element.get("dispatch_action_config") instanceof JsonObject config
        && config.getAsJsonArray("trigger_actions_on").toString().contains("on_enter_pressed");
  }

  private JsonArray actions(JsonObject button) {
    JsonObject action = new JsonObject();
    if (!button.has("action_id")) {
      action.addProperty("action_id", "more");
      action.addProperty("type", "overflow");
      action.add("selected_option", button);
    }
    for (String name : new String[] {"action_id", "text", "value", "type", "style"}) {
      if (button.has(name)) {
        action.add(name, button.get(name));
      }
    }
    action.addProperty("block_id", "=qXel");
    action.addProperty("action_ts", workspace.locked(workspace::nextTs));
    JsonArray actions = new JsonArray();
    actions.add(action);
    return actions;
  }

  /** What is chosen in a menu tells by its value what it does. */
  private static boolean isOption(JsonObject object, String action) {
    return object.has("value")
        && object.get("value").isJsonPrimitive()
        && object.get("value").getAsString().startsWith(action + " ");
  }

  private static JsonObject button(JsonElement from, String action) {
    JsonObject found = find(from, action);
    if (found == null) {
      throw new IllegalArgumentException("there is no button " + action);
    }
    return found;
  }

  private static @Nullable JsonObject find(@Nullable JsonElement from, String action) {
    if (from instanceof JsonArray list) {
      for (JsonElement one : list) {
        JsonObject found = find(one, action);
        if (found != null) {
          return found;
        }
      }
    } else if (from instanceof JsonObject object) {
      if (object.has("action_id") && object.get("action_id").getAsString().equals(action)) {
        return object;
      }
      if (isOption(object, action)) {
        return object;
      }
      for (JsonElement one : object.asMap().values()) {
        JsonObject found = find(one, action);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * Someone sends a form.
   *
   * @param values what is filled in, by the blocks' ids
   */
  JsonObject submit(View view, Map<String, String> values) {
    JsonObject payload = begun("view_submission", view.user());
    JsonObject sent = view.json().deepCopy();
    JsonObject all = new JsonObject();
    for (JsonElement block : sent.getAsJsonArray("blocks")) {
      if (block.getAsJsonObject().get("element") instanceof JsonObject element) {
        String id = block.getAsJsonObject().get("block_id").getAsString();
        JsonObject one = new JsonObject();
        one.add(element.get("action_id").getAsString(), filled(element, values.get(id)));
        all.add(id, one);
      }
    }
    sent.add("state", state(all));
    payload.add("view", sent);
    payload.add("response_urls", new JsonArray());
    return payload;
  }

  private static JsonObject filled(JsonObject element, @Nullable String value) {
    String type = element.get("type").getAsString();
    JsonObject filled = new JsonObject();
    filled.addProperty("type", type);
    if (type.equals("plain_text_input")) {
      JsonElement initial = element.get("initial_value");
      String before = initial == null ? null : initial.getAsString();
      String typed = value == null ? before : value;
      filled.addProperty("value", typed == null || typed.isEmpty() ? null : typed);
      return filled;
    }
    JsonElement chosen = element.get("initial_option");
    for (JsonElement option : element.getAsJsonArray("options")) {
      if (option.getAsJsonObject().get("value").getAsString().equals(value)) {
        chosen = option;
      }
    }
    filled.add("selected_option", chosen == null ? JsonNull.INSTANCE : chosen);
    return filled;
  }

  /** Someone chooses a shortcut of a message. */
  JsonObject shortcut(String user, String channel, JsonObject message, String callback) {
    JsonObject payload = begun("message_action", user);
    payload.addProperty("action_ts", workspace.locked(workspace::nextTs));
    payload.add("channel", channel(channel));
    payload.addProperty("callback_id", callback);
    payload.addProperty("response_url", "https://hooks.slack.com/app/T0/1/x");
    payload.add("message_ts", message.get("ts"));
    payload.add("message", message.deepCopy());
    return payload;
  }

  /** Someone types a command. */
  JsonObject slash(String user, String channel, String words) {
    JsonObject payload = new JsonObject();
    payload.addProperty("token", "legacy-verification-token");
    payload.addProperty("team_id", Workspace.TEAM);
    payload.addProperty("team_domain", "bonafide-test");
    payload.addProperty("channel_id", channel);
    payload.addProperty("channel_name", channel.startsWith("D") ? "directmessage" : "hiring");
    payload.addProperty("user_id", user);
    payload.addProperty("user_name", user.toLowerCase(Locale.ROOT));
    payload.addProperty("command", "/bonafide");
    payload.addProperty("text", words);
    payload.addProperty("api_app_id", Workspace.APP);
    payload.addProperty("is_enterprise_install", "false");
    payload.addProperty("response_url", "https://hooks.slack.com/commands/T0/1/x");
    payload.addProperty("trigger_id", triggers.issue(user));
    return payload;
  }

  private JsonObject begun(String type, String user) {
    JsonObject payload = new JsonObject();
    payload.addProperty("type", type);
    Person person = workspace.person(user);
    JsonObject who = new JsonObject();
    who.addProperty("id", user);
    boolean shortcut = type.equals("message_action");
    if (!shortcut) {
      who.addProperty("username", user.toLowerCase(Locale.ROOT));
    }
    who.addProperty("name", user.toLowerCase(Locale.ROOT));
    who.addProperty("team_id", person == null ? Workspace.TEAM : person.team());
    payload.add("user", who);
    if (!shortcut) {
      payload.addProperty("api_app_id", Workspace.APP);
    }
    payload.addProperty("token", "legacy-verification-token");
    payload.addProperty("trigger_id", triggers.issue(user));
    JsonObject team = new JsonObject();
    team.addProperty("id", Workspace.TEAM);
    team.addProperty("domain", "bonafide-test");
    payload.add("team", team);
    payload.add("enterprise", JsonNull.INSTANCE);
    payload.addProperty("is_enterprise_install", false);
    return payload;
  }

  private static JsonObject channel(String id) {
    JsonObject channel = new JsonObject();
    channel.addProperty("id", id);
    channel.addProperty("name", id.startsWith("D") ? "directmessage" : "hiring");
    return channel;
  }

  private static JsonObject state(JsonObject values) {
    JsonObject state = new JsonObject();
    state.add("values", values);
    return state;
  }

  /** Someone opens the bot's home: an event as any other. */
  static JsonObject homeOpened(String user) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "app_home_opened");
    event.addProperty("user", user);
    event.addProperty("channel", "D" + user.substring(1));
    event.addProperty("tab", "home");
    event.addProperty("event_ts", "1" + UUID.randomUUID().hashCode() + ".000100");
    return event;
  }
}
