package dev.bonafide.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.chat.card.MessageBudget;
import java.util.List;

/** The blocks of Block Kit that cards and windows are made of, within their limits. */
final class Blocks {
  /** Characters that a section holds, with a little to spare of Slack's 3,000. */
  static final int SECTION = 2_900;

  private static final int HEADER = 150;
  private static final int BUTTON = 75;

  private Blocks() {}

  static JsonObject header(String words) {
    return with("header", plain(MessageBudget.shortened(words, HEADER)));
  }

  /**
   * Words with Slack's light markup; what others wrote must be {@link SlackEscape}. They are shown
   * whole: otherwise Slack hides the end of what is tall, which on a phone is most.
   */
  static JsonObject section(String markup) {
    if (HeldLetters.isTaken(markup)) {
      return SlackRichText.of(markup);
    }
    JsonObject section = with("section", markup(markup));
    section.addProperty("expand", true);
    return section;
  }

  static JsonObject context(String markup) {
    JsonObject block = typed("context");
    JsonArray elements = new JsonArray();
    elements.add(HeldLetters.isTaken(markup) ? plain(SlackRichText.plain(markup)) : markup(markup));
    block.add("elements", elements);
    return block;
  }

  /** A row. Slack refuses a message in which two blocks have one name. */
  static JsonObject actions(String id, List<JsonObject> buttons) {
    JsonObject block = typed("actions");
    block.addProperty("block_id", id);
    block.add("elements", array(buttons));
    return block;
  }

  static JsonObject button(String action, String words, String value) {
    JsonObject button = typed("button");
    button.addProperty("action_id", action);
    button.add("text", plain(MessageBudget.shortened(words, BUTTON)));
    button.addProperty("value", value);
    return button;
  }

  /** A menu of what is done less often. */
  static JsonObject menu(String action, List<JsonObject> options) {
    JsonObject menu = typed("overflow");
    menu.addProperty("action_id", action);
    menu.add("options", array(options));
    return menu;
  }

  static JsonObject input(String id, String label, JsonObject element, boolean optional) {
    JsonObject block = typed("input");
    block.addProperty("block_id", id);
    block.add("label", plain(label));
    block.add("element", element);
    block.addProperty("optional", optional);
    return block;
  }

  /** A field of several lines. */
  static JsonObject field(String words, int longest, boolean lines) {
    JsonObject field = typed("plain_text_input");
    field.addProperty("action_id", "value");
    field.addProperty("multiline", lines);
    field.addProperty("max_length", longest);
    if (!words.isEmpty()) {
      field.addProperty("initial_value", MessageBudget.shortened(words, longest));
    }
    return field;
  }

  /** A field of one line that is answered at once, when someone presses Enter in it. */
  static JsonObject search(String id, String label, JsonObject field, String example) {
    JsonArray on = new JsonArray(1);
    on.add("on_enter_pressed");
    JsonObject config = new JsonObject();
    config.add("trigger_actions_on", on);
    field.add("dispatch_action_config", config);
    field.add("placeholder", plain(example));
    JsonObject block = input(id, label, field, true);
    block.addProperty("dispatch_action", true);
    return block;
  }

  static JsonObject option(String words, String value) {
    JsonObject option = new JsonObject();
    option.add("text", plain(MessageBudget.shortened(words, BUTTON)));
    option.addProperty("value", value);
    return option;
  }

  /** One of several, the first of them chosen to begin with. */
  static JsonObject choice(String type, List<JsonObject> options) {
    JsonObject choice = typed(type);
    choice.addProperty("action_id", "value");
    choice.add("options", array(options));
    choice.add("initial_option", options.getFirst());
    return choice;
  }

  /** Words without markup. Of names of pictures between colons, Slack would make pictures. */
  static JsonObject plain(String words) {
    JsonObject text = typed("plain_text");
    text.addProperty("text", words);
    if (HeldLetters.isTaken(words)) {
      text.addProperty("emoji", false);
    }
    return text;
  }

  private static JsonObject markup(String markup) {
    JsonObject text = typed("mrkdwn");
    text.addProperty("text", HeldLetters.shown(markup));
    return text;
  }

  static JsonArray array(List<JsonObject> all) {
    JsonArray array = new JsonArray(all.size());
    all.forEach(array::add);
    return array;
  }

  private static JsonObject with(String type, JsonObject text) {
    JsonObject block = typed(type);
    block.add("text", text);
    return block;
  }

  static JsonObject typed(String type) {
    JsonObject object = new JsonObject();
    object.addProperty("type", type);
    return object;
  }
}
