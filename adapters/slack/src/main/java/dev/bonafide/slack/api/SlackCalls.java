package dev.bonafide.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.bonafide.chat.api.ApiResult;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes one call and says how it ended; never throws for what Slack or the network does. */
public final class SlackCalls {
  /** Why, where Slack asks for a pause rather than cannot be reached. */
  public static final String TOO_MANY = "Slack asked the bot to slow down (429)";

  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int LONGEST_PAUSE = 3_600;
  private static final int TOO_MANY_REQUESTS = 429;

  private SlackCalls() {}

  /**
   * A call of the kit.
   *
   * @param <T> what it answers
   */
  public interface Call<T> {
    T make() throws IOException, SlackApiException;
  }

  public static <T extends SlackApiTextResponse> ApiResult<T, SlackRefusal> make(Call<T> call) {
    try {
      T answer = call.make();
      return answer == null ? new ApiResult.Lost<>("Slack sent an empty answer") : sorted(answer);
    } catch (Pauses.Paused paused) {
      return new ApiResult.Away<>(paused.left(), TOO_MANY);
    } catch (WorkspaceTokens.NotInstalled gone) {
      return new ApiResult.Refused<>(new SlackRefusal("not_installed", null));
    } catch (SlackApiException refused) {
      return status(refused);
    } catch (JsonParseException | IllegalStateException garbled) {
      return new ApiResult.Lost<>("the answer did not come from Slack");
    } catch (IOException cut) {
      return ApiResult.failed(cut, "Slack");
    }
  }

  private static <T extends SlackApiTextResponse> ApiResult<T, SlackRefusal> sorted(T answer) {
    String error = answer.getError();
    if (answer.isOk()) {
      return new ApiResult.Answered<>(answer);
    }
    if (error == null) {
      return new ApiResult.Lost<>("Slack did not say whether it was done");
    }
    return switch (error) {
      // By Slack's own words some of it may have been done.
      case "internal_error", "fatal_error" -> new ApiResult.Lost<>("Slack failed (" + error + ")");
      case "ratelimited", "rate_limited", "message_limit_exceeded" ->
          new ApiResult.Away<>(
              Duration.ofSeconds(30), "Slack asked the bot to slow down (" + error + ")");
      case "service_unavailable", "team_added_to_org", "request_timeout" ->
          new ApiResult.Away<>(Duration.ofSeconds(5), "Slack is not ready (" + error + ")");
      default -> new ApiResult.Refused<>(new SlackRefusal(error, answer.getNeeded()));
    };
  }

  /** An answer of another status than 200. A 5xx may come after the work was done. */
  private static <T> ApiResult<T, SlackRefusal> status(SlackApiException refused) {
    int status = refused.getResponse().code();
    if (status == TOO_MANY_REQUESTS) {
      return new ApiResult.Away<>(
          retryAfter(refused.getResponse().header("Retry-After")), TOO_MANY);
    }
    if (status >= 500) {
      return new ApiResult.Lost<>("Slack failed (status " + status + ")");
    }
    return new ApiResult.Refused<>(new SlackRefusal("http_status_" + status, null));
  }

  static Duration retryAfter(@Nullable String header) {
    try {
      return header == null
          ? SOON
          : Duration.ofSeconds(Math.clamp(Integer.parseInt(header.strip()), 1, LONGEST_PAUSE));
    } catch (NumberFormatException e) {
      return SOON;
    }
  }
}
