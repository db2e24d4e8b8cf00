package dev.bonafide.slack.api;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.bonafide.chat.api.ApiResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks in every workspace who the bot is there, and what it may not do; keeps it for a while. */
public final class Identity {
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final SlackConnection connection;
  private final Map<String, Known> selves = new ConcurrentHashMap<>();

  private record Known(SlackSelf self, Instant until) {}

  public Identity(SlackConnection connection) {
    this.connection = connection;
  }

  /** Who the bot is; or how the call ended that was to tell. */
  public ApiResult<SlackSelf, SlackRefusal> get(String team) {
    Known known = selves.get(team);
    Instant now = connection.clock().instant();
    if (known != null && known.until().isAfter(now)) {
      return new ApiResult.Answered<>(known.self());
    }
    return connection
        .call(team, slack -> slack.authTest(request -> request))
        .map(answer -> learn(team, answer, now));
  }

  private SlackSelf learn(String team, AuthTestResponse answer, Instant now) {
    SlackSelf found = SlackSelf.of(answer);
    selves.put(team, new Known(found, now.plus(KEPT)));
    connection.lacks(team, Scopes.lacking(answer.getHttpResponseHeaders()));
    return found;
  }
}
