package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The texts in blocks, as people read them. */
public final class Words {
  private Words() {}

  public static String of(JsonElement blocks) {
    List<String> words = new ArrayList<>();
    collect(blocks, words);
    return String.join("\n", words);
  }

  private static void collect(JsonElement from, List<String> words) {
    if (from instanceof JsonArray list) {
      list.forEach(one -> collect(one, words));
    } else if (from instanceof JsonObject object && RichWords.is(object)) {
      words.add(RichWords.of(object));
    } else if (from instanceof JsonObject object) {
      if (object.has("text") && object.get("text").isJsonPrimitive()) {
        words.add(object.get("text").getAsString());
      }
      object.asMap().values().forEach(one -> collect(one, words));
    }
  }
}
