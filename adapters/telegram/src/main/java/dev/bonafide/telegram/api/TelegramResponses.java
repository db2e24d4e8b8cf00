package dev.bonafide.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bonafide.chat.api.ApiResult;
import java.time.Duration;

/** Reads what the Bot API answers. No word of it but Telegram's own descriptions gets further. */
public final class TelegramResponses {
  public static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int LONGEST_PAUSE = 3_600;
  private static final int LONGEST_DESCRIPTION = 200;

  private TelegramResponses() {}

  /** Sorts an answer; a 5xx may come after the work was done. */
  static ApiResult<JsonNode, TelegramRefusal> of(int status, String body) {
    JsonNode answer = tree(body);
    if (answer.path("ok").asBoolean(false)) {
      return new ApiResult.Answered<>(answer.path("result"));
    }
    int code = answer.path("error_code").asInt(status);
    if (code == TOO_MANY_REQUESTS) {
      int seconds = answer.path("parameters").path("retry_after").asInt(1);
      return new ApiResult.Away<>(
          Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_PAUSE)),
          "Telegram asked the bot to slow down (429)");
    }
    if (code >= 500) {
      return new ApiResult.Lost<>("Telegram failed (status " + code + ")");
    }
    if (code < 400) {
      return new ApiResult.Lost<>("the answer did not come from Telegram");
    }
    return new ApiResult.Refused<>(
        new TelegramRefusal(
            code,
            shortened(answer.path("description").asText("status " + code)),
            answer.path("parameters").path("migrate_to_chat_id").asLong(0)));
  }

  private static JsonNode tree(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException garbled) {
      return JSON.createObjectNode();
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION);
  }
}
