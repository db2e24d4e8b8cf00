package dev.bonafide.hiring.greenhouse;

import dev.bonafide.hiring.wire.IssuedToken;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.http.CallBudget;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The access token, by the client credentials flow. It is renewed a minute before it ends, and kept
 * in memory alone. Source: https://harvestdocs.greenhouse.io/docs/authentication
 */
final class AccessToken {
  private final GreenhouseSettings settings;
  private final TrackerCalls calls;
  private final InstantSource clock;
  private @Nullable IssuedToken token;

  AccessToken(GreenhouseSettings settings, TrackerCalls calls, InstantSource clock) {
    this.settings = settings;
    this.calls = calls;
    this.clock = clock;
  }

  /** The header's value. */
  synchronized String header(CallBudget time) throws TrackerFailure {
    if (token == null || !token.serves(clock.instant())) {
      token = issued(time);
    }
    return token.header();
  }

  /** Has the next request get another one. */
  synchronized void forget() {
    token = null;
  }

  private IssuedToken issued(CallBudget time) throws TrackerFailure {
    Request request =
        new Request.Builder()
            .url(settings.token())
            .header(
                "Authorization", Credentials.basic(settings.clientId(), settings.clientSecret()))
            .post(
                new FormBody.Builder()
                    .add("grant_type", "client_credentials")
                    .add("sub", settings.user())
                    .build())
            .build();
    Instant asked = clock.instant();
    return IssuedToken.in(calls.json(request, time), asked);
  }
}
