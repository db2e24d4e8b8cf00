package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Reads what the REST API answers. */
final class DiscordResponses {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final double LONGEST_PAUSE = 3_600;

  private DiscordResponses() {}

  /** Sorts an answer; a 5xx may come after the work was done. */
  static ApiResult<String, DiscordRefusal> of(int status, String body) {
    if (status >= 200 && status < 300) {
      return new ApiResult.Answered<>(body);
    }
    DataObject answer = object(body);
    if (status == TOO_MANY_REQUESTS) {
      double seconds = Math.clamp(answer.getDouble("retry_after", 1), 0.1, LONGEST_PAUSE);
      return new ApiResult.Away<>(
          Duration.ofMillis(Math.round(seconds * 1_000)),
          "Discord asked the bot to slow down (429)");
    }
    return status >= 400 && status < 500
        ? new ApiResult.Refused<>(new DiscordRefusal(status, answer.getInt("code", 0)))
        : new ApiResult.Lost<>("Discord failed (status " + status + ")");
  }

  /** What was answered as an object; an empty one where it is none. */
  static DataObject object(String body) {
    try {
      return body.isBlank() ? DataObject.empty() : DataObject.fromJson(body);
    } catch (ParsingException garbled) {
      return DataObject.empty();
    }
  }

  /** What was answered as a list; an empty one where it is none. */
  static DataArray array(String body) {
    try {
      return body.isBlank() ? DataArray.empty() : DataArray.fromJson(body);
    } catch (ParsingException garbled) {
      return DataArray.empty();
    }
  }
}
