package dev.bonafide.hiring.greenhouse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.TimeLeft;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import java.time.Duration;
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
  /** As documented. */
  private static final Duration USUAL_LIFE = Duration.ofHours(1);

  private static final Duration EARLY = Duration.ofMinutes(1);

  private final GreenhouseSettings settings;
  private final TrackerCalls calls;
  private final InstantSource clock;
  private @Nullable String token;
  private Instant end = Instant.MIN;

  AccessToken(GreenhouseSettings settings, TrackerCalls calls, InstantSource clock) {
    this.settings = settings;
    this.calls = calls;
    this.clock = clock;
  }

  /** The header's value. */
  synchronized String header(TimeLeft time) throws TrackerFailure {
    if (token == null || !clock.instant().isBefore(end)) {
      token = issued(time);
    }
    return "Bearer " + token;
  }

  /** Has the next request get another one. */
  synchronized void forget() {
    token = null;
  }

  private String issued(TimeLeft time) throws TrackerFailure {
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
    JsonNode said = calls.ask(request, time).json();
    String issued = said.path("access_token").asText("");
    if (issued.isEmpty() || !issued.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    long seconds = said.path("expires_in").asLong(USUAL_LIFE.toSeconds());
    Duration life = Duration.ofSeconds(Math.clamp(seconds, 0, USUAL_LIFE.toSeconds()));
    end = asked.plus(life).minus(EARLY);
    return issued;
  }
}
