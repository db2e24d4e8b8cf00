package dev.bonafide.testkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Looks into the JSON of calls, and makes some. */
public final class Json {
  private Json() {}

  /** A field as text; empty where it is not there. */
  public static String text(JsonObject object, String field) {
    JsonElement value = object.get(field);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  /** A field as a number; 0 where it is not there. */
  public static long number(JsonObject object, String field) {
    String text = text(object, field);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  /** Whether a field is there and true. */
  public static boolean isSet(JsonObject object, String field) {
    return text(object, field).equals("true");
  }

  /** An object of names and their values, in turn. */
  public static JsonObject of(Object... pairs) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      String name = (String) pairs[i];
      switch (pairs[i + 1]) {
        case JsonElement element -> object.add(name, element);
        case Number number -> object.addProperty(name, number);
        case Boolean bool -> object.addProperty(name, bool);
        case Object other -> object.addProperty(name, other.toString());
      }
    }
    return object;
  }
}
