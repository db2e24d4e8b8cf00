package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A message of the bot's as people see it.
 *
 * @param text of its content and components, a line each
 * @param buttons their labels and ids
 * @param about the message that it answers; 0 for none
 */
public record Said(long id, long channel, String text, List<Button> buttons, long about) {
  public Said {
    buttons = List.copyOf(buttons);
  }

  /**
   * A button, or what can be chosen in a menu, as people see it.
   *
   * @param menu the menu's own id; empty for a button
   */
  public record Button(String label, String id, String menu) {}

  static Said of(JsonObject message) {
    List<String> lines = new ArrayList<>();
    String content = Json.text(message, "content");
    if (!content.isEmpty()) {
      lines.add(content);
    }
    List<Button> buttons = new ArrayList<>();
    walk(Nested.array(message, "components"), lines, buttons);
    return new Said(
        Json.number(message, "id"),
        Json.number(message, "channel_id"),
        String.join("\n", lines),
        buttons,
        Json.number(Nested.object(message, "message_reference"), "message_id"));
  }

  private static void walk(JsonArray components, List<String> lines, List<Button> buttons) {
    for (JsonElement element : components) {
      JsonObject component = element.getAsJsonObject();
      switch ((int) Json.number(component, "type")) {
        case 2 ->
            buttons.add(
                new Button(Json.text(component, "label"), Json.text(component, "custom_id"), ""));
        case 3 -> choices(component, buttons);
        case 10 -> lines.add(Json.text(component, "content"));
        default -> walk(Nested.array(component, "components"), lines, buttons);
      }
    }
  }

  private static void choices(JsonObject menu, List<Button> buttons) {
    for (JsonElement element : Nested.array(menu, "options")) {
      JsonObject option = element.getAsJsonObject();
      buttons.add(
          new Button(
              Json.text(option, "label"),
              Json.text(option, "value"),
              Json.text(menu, "custom_id")));
    }
  }

  /** What has a label. */
  Button button(String label) {
    return buttons.stream()
        .filter(one -> one.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " among " + buttons));
  }
}
