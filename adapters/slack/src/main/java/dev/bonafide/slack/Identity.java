package dev.bonafide.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import org.jspecify.annotations.Nullable;

/** Asks once who the bot is. */
final class Identity {
  private final SlackConnection connection;
  private volatile @Nullable Self self;

  Identity(SlackConnection connection) {
    this.connection = connection;
  }

  /** Who the bot is; or how the call ended that was to tell. */
  Outcome<Self> get() {
    Self known = self;
    if (known != null) {
      return new Outcome.Answered<>(known);
    }
    return switch (Calls.make(() -> connection.methods().authTest(request -> request))) {
      case Outcome.Answered<AuthTestResponse>(AuthTestResponse answer) -> {
        Self found = Self.of(answer);
        self = found;
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
