package dev.bonafide.slack.api;

import com.slack.api.methods.SlackApiTextResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call of the Web API ended.
 *
 * @param <T> what it answers
 */
public sealed interface SlackResult<T> {

  /** Slack did it. */
  public record Answered<T>(T answer) implements SlackResult<T> {}

  /**
   * Slack refused, and did nothing.
   *
   * @param error Slack's word for it
   * @param needed the scope that is missing; null where none is
   */
  public record Refused<T>(String error, @Nullable String needed) implements SlackResult<T> {}

  /** Surely not done, for now. */
  public record Away<T>(Duration retryAfter, String why) implements SlackResult<T> {
    /** Why, where Slack asks for a pause rather than cannot be reached. */
    public static final String TOO_MANY = "Slack asks for a pause (429)";
  }

  /** Perhaps done: the answer was lost, or Slack itself does not know. */
  public record Lost<T>(String why) implements SlackResult<T> {}

  /** Sorts an answer. */
  static <T extends SlackApiTextResponse> SlackResult<T> of(T answer) {
    String error = answer.getError();
    if (answer.isOk()) {
      return new Answered<>(answer);
    }
    if (error == null) {
      return new Lost<>("Slack answered without saying whether it was done");
    }
    return switch (error) {
      // By Slack's own words some of it may have been done.
      case "internal_error", "fatal_error" -> new Lost<>("Slack failed (" + error + ")");
      case "ratelimited", "rate_limited", "message_limit_exceeded" ->
          new Away<>(Duration.ofSeconds(30), "Slack asks for a pause (" + error + ")");
      case "service_unavailable", "team_added_to_org", "request_timeout" ->
          new Away<>(Duration.ofSeconds(5), "Slack is not ready (" + error + ")");
      default -> new Refused<>(error, answer.getNeeded());
    };
  }
}
