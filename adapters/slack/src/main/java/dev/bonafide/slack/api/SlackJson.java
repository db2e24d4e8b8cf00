package dev.bonafide.slack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks into what Slack sent, whatever it is; absent, or of another sort, is empty. */
public final class SlackJson {
  private SlackJson() {}

  public static Optional<JsonObject> parsed(@Nullable String text) {
    try {
      return text != null && JsonParser.parseString(text) instanceof JsonObject object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonParseException | IllegalStateException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** An object inside; an empty one where there is none. */
  public static JsonObject in(JsonObject from, String name) {
    return from.get(name) instanceof JsonObject object ? object : new JsonObject();
  }

  /** The first object of a list inside; an empty one where there is none. */
  public static JsonObject firstIn(JsonObject from, String name) {
    return from.get(name) instanceof JsonArray list
            && !list.isEmpty()
            && list.get(0) instanceof JsonObject first
        ? first
        : new JsonObject();
  }

  public static @Nullable String text(JsonObject from, String name) {
    JsonElement value = from.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }

  public static String text(JsonObject from, String name, String otherwise) {
    String text = text(from, name);
    return text == null ? otherwise : text;
  }
}
