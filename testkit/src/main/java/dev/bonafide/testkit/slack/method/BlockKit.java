package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.slack.workspace.Refusal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What blocks may hold, by Slack's reference of Block Kit (docs.slack.dev/reference/block-kit):
 * their sorts and numbers on each surface, and the length of every text.
 */
public final class BlockKit {
  private static final int LONGEST_ID = 255;
  private static final int LONGEST_SUM = 13_200;
  private static final Set<String> SORTS =
      Set.of("section", "header", "divider", "context", "actions", "input", "rich_text");

  /** Elements of {@code actions}, and of {@code input}; we use no others. */
  private static final Map<String, Set<String>> ELEMENTS =
      Map.of(
          "actions", Set.of("button", "static_select", "overflow"),
          "input", Set.of("plain_text_input", "static_select", "radio_buttons", "checkboxes"));

  private final Set<String> blockIds = new HashSet<>();
  private final Set<String> actionIds = new HashSet<>();
  private int sum;

  private BlockKit() {}

  /** Why Slack would refuse the blocks of a message; empty where it would not. */
  public static String refusal(JsonArray blocks) {
    return refusal(() -> checkMessage(blocks));
  }

  /** Why Slack would refuse a window; empty where it would not. */
  public static String refusal(JsonObject window) {
    return refusal(() -> checkView(window, "modal"));
  }

  private static String refusal(Runnable check) {
    try {
      check.run();
      return "";
    } catch (Refusal refused) {
      return refused.answer().toString();
    }
  }

  /** Blocks of a message. */
  static void checkMessage(JsonElement blocks) {
    BlockKit kit = new BlockKit();
    kit.check(blocks, 50);
    if (kit.sum > LONGEST_SUM) {
      throw new Refusal("msg_blocks_too_long");
    }
  }

  /**
   * A view.
   *
   * @param type which it must be
   */
  static void checkView(JsonObject view, String type) {
    if (!type.equals(text(view, "type"))) {
      throw wrong("must be a view of the type " + type, "/view/type");
    }
    if (view.toString().length() > 250_000) {
      throw new Refusal("view_too_large");
    }
    longest(text(view, "private_metadata"), 3_000, "/view/private_metadata");
    longest(text(view, "callback_id"), LONGEST_ID, "/view/callback_id");
    longest(text(view, "external_id"), LONGEST_ID, "/view/external_id");
    if (type.equals("modal")) {
      plain(view.get("title"), 24, "/view/title");
      optional(view.get("submit"), 24, "/view/submit");
      optional(view.get("close"), 24, "/view/close");
    }
    BlockKit kit = new BlockKit();
    kit.check(view.get("blocks"), 100);
    boolean asks =
        view.getAsJsonArray("blocks").asList().stream()
            .anyMatch(block -> "input".equals(text(block.getAsJsonObject(), "type")));
    if (asks && type.equals("modal") && !view.has("submit")) {
      throw wrong("missing required field: submit", "/view/submit");
    }
  }

  private void check(@Nullable JsonElement blocks, int most) {
    if (!(blocks instanceof JsonArray list)) {
      throw new Refusal("invalid_blocks_format");
    }
    if (list.size() > most) {
      throw wrong("no more than " + most + " items allowed", "/blocks");
    }
    for (int at = 0; at < list.size(); at++) {
      String place = "/blocks/" + at;
      if (!(list.get(at) instanceof JsonObject block)) {
        throw wrong("must be an object", place);
      }
      block(block, place);
    }
  }

  private void block(JsonObject block, String at) {
    String type = text(block, "type");
    if (type == null || !SORTS.contains(type)) {
      throw wrong("unsupported type: " + type, at + "/type");
    }
    String id = text(block, "block_id");
    longest(id, LONGEST_ID, at + "/block_id");
    if (id != null && !blockIds.add(id)) {
      throw wrong("block_id already exists", at + "/block_id");
    }
    switch (type) {
      case "section" -> section(block, at);
      case "header" -> plain(block.get("text"), 150, at + "/text");
      case "context" -> elements(block, at, 10, this::words);
      case "rich_text" ->
          elements(block, at, RichText.MOST, (one, place) -> sum += RichText.check(one, place));
      case "actions" -> {
        actionIds.clear();
        elements(block, at, 25, (element, place) -> element(element, "actions", place));
      }
      case "input" -> {
        plain(block.get("label"), 2_000, at + "/label");
        optional(block.get("hint"), 2_000, at + "/hint");
        truth(block.get("optional"), at + "/optional");
        truth(block.get("dispatch_action"), at + "/dispatch_action");
        element(block.get("element"), "input", at + "/element");
      }
      default -> {}
    }
  }

  interface Look {
    void at(@Nullable JsonElement element, String place);
  }

  static void elements(JsonObject block, String at, int most, Look look) {
    if (!(block.get("elements") instanceof JsonArray list)
        || list.isEmpty()
        || list.size() > most) {
      throw wrong("must be 1 to " + most + " elements", at + "/elements");
    }
    for (int i = 0; i < list.size(); i++) {
      look.at(list.get(i), at + "/elements/" + i);
    }
  }

  private void words(@Nullable JsonElement text, String at) {
    any(text, 3_000, at);
  }

  private void section(JsonObject block, String at) {
    any(block.get("text"), 3_000, at + "/text");
    if (block.has("accessory")) {
      actionIds.clear();
      element(block.get("accessory"), "actions", at + "/accessory");
    }
  }

  private void element(@Nullable JsonElement given, String where, String at) {
    if (!(given instanceof JsonObject element)) {
      throw wrong("missing required field: element", at);
    }
    String type = text(element, "type");
    if (type == null || !ELEMENTS.getOrDefault(where, Set.of()).contains(type)) {
      throw wrong("unsupported element: " + type, at + "/type");
    }
    String action = text(element, "action_id");
    longest(action, LONGEST_ID, at + "/action_id");
    if (action != null && where.equals("actions") && !actionIds.add(action)) {
      throw wrong("action_id already exists", at + "/action_id");
    }
    optional(element.get("placeholder"), 150, at + "/placeholder");
    switch (type) {
      case "button" -> button(element, at);
      case "static_select" -> options(element, 100, at);
      case "radio_buttons", "checkboxes" -> options(element, 10, at);
      case "overflow" -> options(element, 5, at);
      default -> InputField.check(element, at);
    }
  }

  private static void truth(@Nullable JsonElement value, String at) {
    if (value != null && !(value instanceof JsonPrimitive one && one.isBoolean())) {
      throw wrong("must be a boolean", at);
    }
  }

  private void button(JsonObject button, String at) {
    plain(button.get("text"), 75, at + "/text");
    longest(text(button, "value"), 2_000, at + "/value");
    String style = text(button, "style");
    if (style != null && !Set.of("primary", "danger").contains(style)) {
      throw wrong("must be a valid enum value", at + "/style");
    }
    if (button.get("confirm") instanceof JsonObject confirm) {
      plain(confirm.get("title"), 100, at + "/confirm/title");
      any(confirm.get("text"), 300, at + "/confirm/text");
      plain(confirm.get("confirm"), 30, at + "/confirm/confirm");
      plain(confirm.get("deny"), 30, at + "/confirm/deny");
    }
  }

  private void options(JsonObject element, int most, String at) {
    if (!(element.get("options") instanceof JsonArray options)
        || options.isEmpty()
        || options.size() > most) {
      throw wrong("must be 1 to " + most + " options", at + "/options");
    }
    boolean initial = !(element.get("initial_option") instanceof JsonObject);
    for (JsonElement one : options) {
      JsonObject option = one.getAsJsonObject();
      plain(option.get("text"), 75, at + "/options/text");
      String value = text(option, "value");
      if (value == null) {
        throw wrong("missing required field: value", at + "/options");
      }
      longest(value, 150, at + "/options/value");
      initial |= option.equals(element.get("initial_option"));
    }
    if (!initial) {
      throw wrong("initial option must match an option", at + "/initial_option");
    }
  }

  private static void optional(@Nullable JsonElement text, int most, String at) {
    if (text != null) {
      plain(text, most, at);
    }
  }

  private static void plain(@Nullable JsonElement text, int most, String at) {
    if (!(text instanceof JsonObject object) || !"plain_text".equals(text(object, "type"))) {
      throw wrong("must be plain_text", at);
    }
    length(object, most, at);
  }

  private void any(@Nullable JsonElement text, int most, String at) {
    if (!(text instanceof JsonObject object)
        || !Set.of("plain_text", "mrkdwn").contains(String.valueOf(text(object, "type")))) {
      throw wrong("missing required field: text", at);
    }
    if ("mrkdwn".equals(text(object, "type")) && object.has("emoji")) {
      throw wrong("emoji goes with plain_text alone", at);
    }
    sum += length(object, most, at);
  }

  private static int length(JsonObject text, int most, String at) {
    String words = text(text, "text");
    if (words == null || words.isEmpty()) {
      throw wrong("must be more than 0 characters", at);
    }
    longest(words, most, at);
    return words.length();
  }

  static void longest(@Nullable String text, int most, String at) {
    if (text != null && text.length() > most) {
      throw wrong("must be less than " + (most + 1) + " characters", at);
    }
  }

  static @Nullable String text(JsonObject from, String name) {
    JsonElement value = from.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }

  static Refusal wrong(String what, String at) {
    return Refusal.arguments("invalid_blocks", what + " [json-pointer:" + at + "]");
  }
}
