package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** An answer with {@code ok: false}. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient JsonObject answer = new JsonObject();

  public Refusal(String error) {
    super(error, null, false, false);
    answer.addProperty("ok", false);
    answer.addProperty("error", error);
  }

  /** As Slack words what is wrong with an argument. */
  public static Refusal arguments(String message) {
    return arguments("invalid_arguments", message);
  }

  public static Refusal arguments(String error, String message) {
    JsonArray messages = new JsonArray();
    messages.add("[ERROR] " + message);
    JsonObject metadata = new JsonObject();
    metadata.add("messages", messages);
    return new Refusal(error).with("response_metadata", metadata);
  }

  public Refusal with(String name, String value) {
    return with(name, new JsonPrimitive(value));
  }

  public Refusal with(String name, JsonElement value) {
    answer.add(name, value);
    return this;
  }

  public JsonObject answer() {
    return answer;
  }
}
