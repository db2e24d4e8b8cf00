package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.MultipartForm;
import java.util.List;
import java.util.Map;

/**
 * A call of the REST API.
 *
 * @param route method and path, with what varies as {@code {id}} and {@code {token}}
 * @param arguments what varies, in order
 * @param files that came with it
 */
record Call(
    String route,
    List<String> arguments,
    Map<String, String> query,
    JsonElement body,
    List<MultipartForm.Part> files) {

  long id(int at) {
    return Long.parseLong(arguments.get(at));
  }

  String text(int at) {
    return arguments.get(at);
  }

  JsonObject object() {
    if (body instanceof JsonObject object) {
      return object;
    }
    throw Refused.form("body", "is no object");
  }

  JsonArray array() {
    if (body instanceof JsonArray array) {
      return array;
    }
    throw Refused.form("body", "is no list");
  }
}
