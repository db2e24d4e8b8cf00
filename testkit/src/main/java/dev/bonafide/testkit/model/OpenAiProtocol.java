package dev.bonafide.testkit.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chat completions.
 *
 * @param itself whether it is OpenAI with a model of 2025 or later, or another server that speaks
 *     so
 */
record OpenAiProtocol(boolean itself) implements Protocol {

  @Override
  public String base() {
    return "/v1";
  }

  @Override
  public void check(Call call) {
    if (!call.path().equals("/v1/chat/completions")) {
      throw turned(404, null, "Unknown request URL: " + call.method() + " " + call.path() + ".");
    }
    if (itself) {
      checkKey(call.header("authorization").orElse(""));
    }
    JsonObject body =
        Bodies.read(call).orElseThrow(() -> turned(400, null, "We could not parse the JSON body"));
    String model = Json.text(body, "model");
    if (!model.equals(FakeModel.MODEL)) {
      throw turned(
          404,
          "model_not_found",
          "The model `" + model + "` does not exist or you do not have access to it.");
    }
    if (Bodies.isEmpty(body.get("messages"))) {
      throw turned(400, "empty_array", "Invalid 'messages': empty array.");
    }
    if (itself && body.has("max_tokens")) {
      throw unsupported(
          "Unsupported parameter: 'max_tokens' is not supported with this model."
              + " Use 'max_completion_tokens' instead.");
    }
    if (itself && body.has("temperature") && body.get("temperature").getAsDouble() != 1) {
      throw unsupported(
          "Unsupported value: 'temperature' does not support this value with this model."
              + " Only the default (1) value is supported.");
    }
    checkForm(body.getAsJsonObject("response_format"));
  }

  private static void checkKey(String authorization) {
    if (authorization.isEmpty()) {
      throw turned(401, null, "You didn't provide an API key.");
    }
    if (!authorization.equals("Bearer " + FakeModel.KEY)) {
      throw turned(
          401,
          "invalid_api_key",
          "Incorrect API key provided: " + authorization.replace("Bearer ", "") + ".");
    }
  }

  private void checkForm(JsonObject form) {
    if (form == null || !Json.text(form, "type").equals("json_schema")) {
      return;
    }
    JsonObject schema = form.getAsJsonObject("json_schema");
    if (schema == null || !Json.text(schema, "name").matches("[a-zA-Z0-9_-]{1,64}")) {
      throw turned(
          400, "missing_required_parameter", "Missing: 'response_format.json_schema.name'.");
    }
    if (Json.isSet(schema, "strict")) {
      checkStrict(schema.get("schema"));
    }
  }

  private void checkStrict(JsonElement schema) {
    String begins = "Invalid schema for response_format 'answer': In context=(), ";
    if (Schemas.isOpen(schema)) {
      throw turned(
          400, null, begins + "'additionalProperties' is required to be supplied and to be false.");
    }
    if (Schemas.optional(schema).isPresent()) {
      throw turned(
          400,
          null,
          begins
              + "'required' is required to be supplied and to be an array including every key in"
              + " properties. Missing '"
              + Schemas.optional(schema).get()
              + "'.");
    }
    if (itself && Schemas.bound(schema).isPresent()) {
      throw turned(400, null, begins + "'" + Schemas.bound(schema).get() + "' is not permitted.");
    }
  }

  @Override
  public JsonObject answer(Saying saying) {
    boolean declined = saying.kind() == Saying.Kind.DECLINED;
    JsonObject message = Json.of("role", "assistant", "annotations", new JsonArray());
    message.add("content", declined ? JsonNull.INSTANCE : Bodies.text(saying.text()));
    message.add(
        "refusal",
        declined
            ? Bodies.text("I'm sorry, I cannot assist with that request.")
            : JsonNull.INSTANCE);
    String end =
        switch (saying.kind()) {
          case CUT -> "length";
          case FILTERED -> "content_filter";
          default -> "stop";
        };
    JsonObject choice = Json.of("index", 0, "message", message, "finish_reason", end);
    choice.add("logprobs", JsonNull.INSTANCE);
    return Json.of(
        "id",
        "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
        "object",
        "chat.completion",
        "created",
        1741569952,
        "model",
        FakeModel.MODEL,
        "choices",
        Bodies.list(choice),
        "usage",
        usage(),
        "service_tier",
        "default");
  }

  private static JsonObject usage() {
    return Json.of(
        "prompt_tokens",
        FakeModel.READ,
        "completion_tokens",
        FakeModel.WRITTEN,
        "total_tokens",
        FakeModel.READ + FakeModel.WRITTEN,
        "prompt_tokens_details",
        Json.of("cached_tokens", 0, "audio_tokens", 0),
        "completion_tokens_details",
        Json.of("reasoning_tokens", 4, "audio_tokens", 0));
  }

  @Override
  public Turned turned(Saying saying) {
    return switch (saying.kind()) {
      case LIMITED ->
          new Turned(
              429,
              error("tokens", "rate_limit_exceeded", "Rate limit reached for small-1: try again."),
              saying.seconds() == 0
                  ? Map.of()
                  : Map.of("retry-after", Integer.toString(saying.seconds())));
      case UNPAID ->
          new Turned(
              429,
              error(
                  "insufficient_quota",
                  "insufficient_quota",
                  "You exceeded your current quota, please check your plan and billing details."));
      case OVERLOADED ->
          new Turned(503, error("server_error", null, "The engine is currently overloaded."));
      default ->
          new Turned(
              500, error("server_error", null, "The server had an error processing your request."));
    };
  }

  private static Turned unsupported(String message) {
    return turned(400, "unsupported_parameter", message);
  }

  private static Turned turned(int status, @Nullable String code, String message) {
    return new Turned(status, error("invalid_request_error", code, message));
  }

  private static JsonObject error(String type, @Nullable String code, String message) {
    JsonObject error = Json.of("message", message, "type", type);
    error.add("param", JsonNull.INSTANCE);
    error.add("code", code == null ? JsonNull.INSTANCE : Bodies.text(code));
    return Json.of("error", error);
  }
}
