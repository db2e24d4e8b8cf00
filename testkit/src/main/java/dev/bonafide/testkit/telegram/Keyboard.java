package dev.bonafide.testkit.telegram;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What an inline keyboard may hold, by {@code InlineKeyboardButton} of the Bot API. */
final class Keyboard {
  private static final int DATA = 64;
  private static final int COPIED = 256;
  private static final int MOST = 100;

  private Keyboard() {}

  static List<Button> read(JsonObject call) {
    List<Button> buttons = new ArrayList<>();
    if (call.has("reply_markup")) {
      JsonObject markup = call.getAsJsonObject("reply_markup");
      if (!markup.has("inline_keyboard")) {
        throw Refused.bad("inline keyboard expected");
      }
      int row = 0;
      for (JsonElement next : markup.getAsJsonArray("inline_keyboard")) {
        for (JsonElement button : next.getAsJsonArray()) {
          buttons.add(button(button.getAsJsonObject(), row));
        }
        row++;
      }
    }
    if (buttons.size() > MOST) {
      throw Refused.bad("REPLY_MARKUP_TOO_LONG");
    }
    return buttons;
  }

  private static Button button(JsonObject button, int row) {
    String text = Json.text(button, "text");
    if (text.isBlank()) {
      throw Refused.bad("inline keyboard button text is empty");
    }
    String data = Json.text(button, "callback_data");
    String copied =
        button.has("copy_text") ? Json.text(button.getAsJsonObject("copy_text"), "text") : "";
    String url = Json.text(button, "url");
    long purposes = List.of(data, copied, url).stream().filter(one -> !one.isEmpty()).count();
    if (purposes != 1) {
      throw Refused.bad("can't parse inline keyboard button: exactly one action is expected");
    }
    if (data.getBytes(StandardCharsets.UTF_8).length > DATA) {
      throw Refused.bad("BUTTON_DATA_INVALID");
    }
    if (copied.length() > COPIED) {
      throw Refused.bad("BUTTON_COPY_TEXT_INVALID");
    }
    if (!url.isEmpty() && !url.startsWith("https://")) {
      throw Refused.bad("BUTTON_URL_INVALID");
    }
    return new Button(text, data, copied, url, row);
  }
}
