package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Rich text, as the same would be written with light markup. */
final class RichWords {
  private RichWords() {}

  static boolean is(JsonObject object) {
    return object.has("type") && object.get("type").getAsString().equals("rich_text");
  }

  static String of(JsonObject block) {
    List<String> parts = new ArrayList<>();
    for (JsonElement part : block.getAsJsonArray("elements")) {
      StringBuilder words = new StringBuilder();
      for (JsonElement word : part.getAsJsonObject().getAsJsonArray("elements")) {
        words.append(word(word.getAsJsonObject()));
      }
      boolean quoted = part.getAsJsonObject().get("type").getAsString().equals("rich_text_quote");
      parts.add(quoted ? "> " + words.toString().replace("\n", "\n> ") : words.toString());
    }
    return String.join("\n", parts);
  }

  private static String word(JsonObject word) {
    if (word.has("channel_id")) {
      return "<#" + word.get("channel_id").getAsString() + ">";
    }
    String text =
        word.get("text")
            .getAsString()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    if (word.has("url")) {
      return "<" + word.get("url").getAsString() + "|" + text + ">";
    }
    boolean bold = word.get("style") instanceof JsonObject style && style.has("bold");
    return bold ? "*" + text + "*" : text;
  }
}
