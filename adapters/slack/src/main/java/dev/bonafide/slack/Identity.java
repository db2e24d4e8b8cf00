package dev.bonafide.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks once in every workspace who the bot is there. */
final class Identity {
  private final SlackConnection connection;
  private final Map<String, Self> selves = new ConcurrentHashMap<>();

  Identity(SlackConnection connection) {
    this.connection = connection;
  }

  /** Who the bot is; or how the call ended that was to tell. */
  Outcome<Self> get(String team) {
    Self known = selves.get(team);
    if (known != null) {
      return new Outcome.Answered<>(known);
    }
    return switch (Calls.make(() -> connection.methods(team).authTest(request -> request))) {
      case Outcome.Answered<AuthTestResponse>(AuthTestResponse answer) -> {
        Self found = Self.of(answer);
        selves.put(team, found);
        yield new Outcome.Answered<>(found);
      }
      case Outcome.Refused<AuthTestResponse>(String error, var needed) ->
          new Outcome.Refused<>(error, needed);
      case Outcome.Away<AuthTestResponse>(var retryAfter, String why) ->
          new Outcome.Away<>(retryAfter, why);
      case Outcome.Lost<AuthTestResponse>(String why) -> new Outcome.Lost<>(why);
    };
  }
}
