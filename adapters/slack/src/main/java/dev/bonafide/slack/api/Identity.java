package dev.bonafide.slack.api;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import java.time.Duration;
import java.util.Optional;

/** Asks in every workspace who the bot is there, and what it may not do; keeps it for a while. */
public final class Identity {
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final SlackConnection connection;
  private final ExpiringCache<SlackSelf> selves;

  public Identity(SlackConnection connection) {
    this.connection = connection;
    this.selves = new ExpiringCache<>(KEPT, connection.clock());
  }

  /** Who the bot is; or how the call ended that was to tell. */
  public ApiResult<SlackSelf, SlackRefusal> get(String team) {
    Optional<SlackSelf> known = selves.find(team);
    return known.isPresent()
        ? new ApiResult.Answered<>(known.get())
        : connection
            .call(team, slack -> slack.authTest(request -> request))
            .map(answer -> learn(team, answer));
  }

  private SlackSelf learn(String team, AuthTestResponse answer) {
    SlackSelf found = SlackSelf.of(answer);
    selves.put(team, found);
    connection.lacks(team, Scopes.lacking(answer.getHttpResponseHeaders()));
    return found;
  }
}
