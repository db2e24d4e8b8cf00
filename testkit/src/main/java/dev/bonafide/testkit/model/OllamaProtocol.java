package dev.bonafide.testkit.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.Map;

/** Ollama's chat. It wants no key, has no word for declining, and streams unless told not to. */
record OllamaProtocol() implements Protocol {
  /** Letters that make a token, roughly. */
  private static final int LETTERS = 4;

  private static final int CONTEXT = 4096;

  @Override
  public String base() {
    return "";
  }

  @Override
  public void check(Call call) {
    if (!call.path().equals("/api/chat")) {
      throw new Turned(404, error("404 page not found"));
    }
    JsonObject body =
        Bodies.read(call).orElseThrow(() -> new Turned(400, error("missing request body")));
    String model = Json.text(body, "model");
    if (model.isEmpty()) {
      throw new Turned(400, error("model is required"));
    }
    if (!model.equals(FakeModel.MODEL)) {
      throw new Turned(404, error("model '" + model + "' not found"));
    }
    JsonElement form = body.get("format");
    if (form != null && !form.isJsonObject() && !form.toString().equals("\"json\"")) {
      throw new Turned(
          400, error("invalid format: " + form + "; expected \"json\" or a valid JSON Schema"));
    }
    checkLength(body, call.body().length());
  }

  private static void checkLength(JsonObject body, int letters) {
    JsonObject options = body.getAsJsonObject("options");
    long set = options == null ? 0 : Json.number(options, "num_ctx");
    long context = set == 0 ? CONTEXT : set;
    if (Json.text(body, "truncate").equals("false") && letters / LETTERS > context) {
      throw new Turned(400, error("the input length exceeds the context length"));
    }
  }

  @Override
  public JsonObject answer(Saying saying) {
    return Json.of(
        "model",
        FakeModel.MODEL,
        "created_at",
        "2024-12-06T00:46:58.265747Z",
        "message",
        Json.of("role", "assistant", "content", saying.text()),
        "done_reason",
        saying.kind() == Saying.Kind.CUT ? "length" : "stop",
        "done",
        true,
        "total_duration",
        2254970291L,
        "load_duration",
        574751416L,
        "prompt_eval_count",
        FakeModel.READ,
        "prompt_eval_duration",
        1502000000L,
        "eval_count",
        FakeModel.WRITTEN,
        "eval_duration",
        175000000L);
  }

  @Override
  public Turned turned(Saying saying) {
    return switch (saying.kind()) {
      case LIMITED, UNPAID ->
          new Turned(
              429,
              error("too many requests"),
              saying.seconds() == 0
                  ? Map.of()
                  : Map.of("Retry-After", Integer.toString(saying.seconds())));
      case OVERLOADED ->
          new Turned(
              503, error("server busy, please try again.  maximum pending requests exceeded"));
      default -> new Turned(500, error("llama runner process has terminated"));
    };
  }

  private static JsonObject error(String message) {
    return Json.of("error", message);
  }
}
