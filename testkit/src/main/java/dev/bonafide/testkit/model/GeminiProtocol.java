package dev.bonafide.testkit.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.Set;

/** Google's Gemini API. It tells in the body, not in a header, when to come back. */
record GeminiProtocol() implements Protocol {
  private static final String BEGIN = "/v1beta/models/";
  private static final String END = ":generateContent";
  private static final Set<String> KNOWN =
      Set.of(
          "contents",
          "tools",
          "toolConfig",
          "safetySettings",
          "systemInstruction",
          "generationConfig",
          "cachedContent");

  @Override
  public String base() {
    return "/v1beta";
  }

  @Override
  public void check(Call call) {
    if (!call.path().startsWith(BEGIN) || !call.path().endsWith(END)) {
      throw new Turned(404, new JsonObject());
    }
    String key =
        call.header("x-goog-api-key")
            .orElseThrow(
                () ->
                    turned(
                        403,
                        "PERMISSION_DENIED",
                        "Method doesn't allow unregistered callers (callers without established"
                            + " identity)."));
    if (!key.equals(FakeModel.KEY)) {
      throw wrongKey();
    }
    String model = call.path().substring(BEGIN.length(), call.path().length() - END.length());
    if (!model.equals(FakeModel.MODEL)) {
      throw turned(
          404,
          "NOT_FOUND",
          "models/"
              + model
              + " is not found for API version v1beta, or is not supported for generateContent.");
    }
    checkBody(Bodies.read(call).orElseThrow(() -> bad("Invalid JSON payload received.")));
  }

  private static Turned wrongKey() {
    JsonObject error =
        error(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.");
    error
        .getAsJsonObject("error")
        .add(
            "details",
            Bodies.list(
                Json.of(
                    "@type",
                    "type.googleapis.com/google.rpc.ErrorInfo",
                    "reason",
                    "API_KEY_INVALID",
                    "domain",
                    "googleapis.com")));
    return new Turned(400, error);
  }

  private static void checkBody(JsonObject body) {
    Bodies.unknown(body, KNOWN)
        .ifPresent(
            field -> {
              throw bad(
                  "Invalid JSON payload received. Unknown name \""
                      + field
                      + "\": Cannot find"
                      + " field.");
            });
    if (Bodies.isEmpty(body.get("contents"))) {
      throw bad("* GenerateContentRequest.contents: contents is not specified\n");
    }
    for (JsonElement content : body.getAsJsonArray("contents")) {
      String role = Json.text(content.getAsJsonObject(), "role");
      if (!role.equals("user") && !role.equals("model")) {
        throw bad("Please use a valid role: user, model.");
      }
    }
    JsonObject config = body.getAsJsonObject("generationConfig");
    if (config != null
        && (config.has("responseJsonSchema") || config.has("responseSchema"))
        && !Json.text(config, "responseMimeType").equals("application/json")) {
      throw bad("Response schema is only allowed with the response mime type application/json");
    }
  }

  @Override
  public JsonObject answer(Saying saying) {
    JsonObject usage =
        Json.of(
            "promptTokenCount",
            FakeModel.READ,
            "candidatesTokenCount",
            FakeModel.WRITTEN - 4,
            "thoughtsTokenCount",
            4,
            "totalTokenCount",
            FakeModel.READ + FakeModel.WRITTEN);
    if (saying.kind() == Saying.Kind.DECLINED) {
      return Json.of(
          "promptFeedback",
          Json.of("blockReason", "PROHIBITED_CONTENT"),
          "usageMetadata",
          usage,
          "modelVersion",
          FakeModel.MODEL);
    }
    return Json.of(
        "candidates",
        Bodies.list(candidate(saying)),
        "usageMetadata",
        usage,
        "modelVersion",
        FakeModel.MODEL,
        "responseId",
        "mAitaLmkHPPlz7IPvtfUqQ4");
  }

  private static JsonObject candidate(Saying saying) {
    return switch (saying.kind()) {
      case FILTERED -> Json.of("finishReason", "SAFETY", "index", 0);
      default ->
          Json.of(
              "content",
              Json.of("parts", Bodies.list(Json.of("text", saying.text())), "role", "model"),
              "finishReason",
              saying.kind() == Saying.Kind.CUT ? "MAX_TOKENS" : "STOP",
              "index",
              0);
    };
  }

  @Override
  public Turned turned(Saying saying) {
    return switch (saying.kind()) {
      case LIMITED, UNPAID -> limited(saying.seconds());
      case OVERLOADED ->
          turned(503, "UNAVAILABLE", "The model is overloaded. Please try again later.");
      default -> turned(500, "INTERNAL", "An internal error has occurred.");
    };
  }

  private static Turned limited(int seconds) {
    JsonObject error =
        error(
            429, "RESOURCE_EXHAUSTED", "You exceeded your current quota, please check your plan.");
    JsonArray details =
        Bodies.list(Json.of("@type", "type.googleapis.com/google.rpc.QuotaFailure"));
    if (seconds > 0) {
      details.add(
          Json.of(
              "@type", "type.googleapis.com/google.rpc.RetryInfo", "retryDelay", seconds + "s"));
    }
    error.getAsJsonObject("error").add("details", details);
    return new Turned(429, error);
  }

  private static Turned bad(String message) {
    return turned(400, "INVALID_ARGUMENT", message);
  }

  private static Turned turned(int status, String name, String message) {
    return new Turned(status, error(status, name, message));
  }

  private static JsonObject error(int status, String name, String message) {
    return Json.of("error", Json.of("code", status, "message", message, "status", name));
  }
}
