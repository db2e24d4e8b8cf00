package dev.bonafide.testkit.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.Map;
import java.util.Set;

/** Anthropic's messages. */
record AnthropicProtocol() implements Protocol {
  private static final Set<String> KNOWN =
      Set.of(
          "model",
          "messages",
          "max_tokens",
          "system",
          "metadata",
          "stop_sequences",
          "stream",
          "temperature",
          "thinking",
          "tool_choice",
          "tools",
          "top_k",
          "top_p",
          "service_tier",
          "output_config");

  @Override
  public String base() {
    return "/v1";
  }

  @Override
  public void check(Call call) {
    if (!call.path().equals("/v1/messages")) {
      throw turned(404, "not_found_error", "Not found");
    }
    String key =
        call.header("x-api-key")
            .orElseThrow(() -> turned(401, "authentication_error", "x-api-key header is required"));
    if (!key.equals(FakeModel.KEY)) {
      throw turned(401, "authentication_error", "invalid x-api-key");
    }
    if (call.header("anthropic-version").isEmpty()) {
      throw bad("anthropic-version: header is required");
    }
    JsonObject body =
        Bodies.read(call).orElseThrow(() -> bad("The request body is not valid JSON"));
    checkFields(body);
    if (!Json.text(body, "model").equals(FakeModel.MODEL)) {
      throw turned(404, "not_found_error", "model: " + Json.text(body, "model"));
    }
    checkForm(body.getAsJsonObject("output_config"));
  }

  private static void checkFields(JsonObject body) {
    Bodies.unknown(body, KNOWN)
        .ifPresent(
            field -> {
              throw bad(field + ": Extra inputs are not permitted");
            });
    for (String field : new String[] {"model", "max_tokens", "messages"}) {
      if (!body.has(field)) {
        throw bad(field + ": Field required");
      }
    }
    if (Json.number(body, "max_tokens") < 1) {
      throw bad("max_tokens: Input should be greater than or equal to 1");
    }
    if (Bodies.isEmpty(body.get("messages"))) {
      throw bad("messages: at least one message is required");
    }
    for (JsonElement message : body.getAsJsonArray("messages")) {
      String role = Json.text(message.getAsJsonObject(), "role");
      if (!role.equals("user") && !role.equals("assistant")) {
        throw bad(
            "messages: Unexpected role \""
                + role
                + "\". The Messages API accepts a top-level `system` parameter, not \"system\" as"
                + " an input message role.");
      }
    }
  }

  private static void checkForm(JsonObject config) {
    if (config == null || !config.has("format")) {
      return;
    }
    JsonElement schema = config.getAsJsonObject("format").get("schema");
    if (schema == null) {
      throw bad("output_config.format.json_schema.schema: Field required");
    }
    if (Schemas.isOpen(schema)) {
      throw bad(
          "output_config.format.schema: For 'object' type, 'additionalProperties' must be"
              + " explicitly set to false");
    }
    Schemas.bound(schema)
        .ifPresent(
            bound -> {
              throw bad("output_config.format.schema: property '" + bound + "' is not supported");
            });
  }

  @Override
  public JsonObject answer(Saying saying) {
    boolean declined =
        saying.kind() == Saying.Kind.DECLINED || saying.kind() == Saying.Kind.FILTERED;
    JsonArray content =
        declined ? new JsonArray() : Bodies.list(Json.of("type", "text", "text", saying.text()));
    JsonObject answer =
        Json.of(
            "id",
            "msg_01XFDUDYJgAACzvnptvVoYEL",
            "type",
            "message",
            "role",
            "assistant",
            "model",
            FakeModel.MODEL,
            "content",
            content,
            "stop_reason",
            declined ? "refusal" : saying.kind() == Saying.Kind.CUT ? "max_tokens" : "end_turn",
            "usage",
            Json.of(
                "input_tokens",
                FakeModel.READ - 4,
                "cache_creation_input_tokens",
                3,
                "cache_read_input_tokens",
                1,
                "output_tokens",
                FakeModel.WRITTEN));
    answer.add("stop_sequence", JsonNull.INSTANCE);
    return answer;
  }

  @Override
  public Turned turned(Saying saying) {
    return switch (saying.kind()) {
      case LIMITED ->
          new Turned(
              429,
              error(
                  "rate_limit_error", "This request would exceed your organization's rate limit."),
              saying.seconds() == 0
                  ? Map.of()
                  : Map.of("retry-after", Integer.toString(saying.seconds())));
      case UNPAID -> turned(402, "billing_error", "Your credit balance is too low.");
      case OVERLOADED -> turned(529, "overloaded_error", "Overloaded");
      default -> turned(500, "api_error", "Internal server error");
    };
  }

  private static Turned bad(String message) {
    return turned(400, "invalid_request_error", message);
  }

  private static Turned turned(int status, String type, String message) {
    return new Turned(status, error(type, message));
  }

  private static JsonObject error(String type, String message) {
    return Json.of(
        "type",
        "error",
        "error",
        Json.of("type", type, "message", message),
        "request_id",
        "req_011CSHoEeqs5C35K2UUqR7Fy");
  }
}
