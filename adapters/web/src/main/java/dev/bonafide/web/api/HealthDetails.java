package dev.bonafide.web.api;

import dev.bonafide.report.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How what the process works with is.
 *
 * @param database how it is
 * @param oldestMail since when the oldest message or reply waits that was not given up; empty where
 *     none does, or where the database could not be asked
 * @param model whether a language model is set
 */
public record HealthDetails(
    DatabaseState database,
    Optional<Instant> oldestMail,
    boolean model,
    List<PlatformVital> platforms) {
  public HealthDetails {
    platforms = List.copyOf(platforms);
  }

  /**
   * A platform.
   *
   * @param connection such as {@code connected}
   * @param lastEvent when it last told this process something; empty where it did not yet
   */
  public record PlatformVital(String id, String connection, Optional<Instant> lastEvent) {
    private JsonValue json() {
      return JsonValue.object()
          .with("platform", id)
          .with("connection", connection)
          .with("lastEvent", lastEvent.map(Instant::toString).orElse(null));
    }
  }

  /** What anyone may know. */
  JsonValue.Fields brief(JsonValue.Fields health) {
    return health.with("database", database.id());
  }

  /** What only who knows the token may: it tells how much is going on. */
  JsonValue.Fields full(JsonValue.Fields health, Instant now) {
    return brief(health)
        .with("model", model ? "on" : "off")
        .with(
            "oldestMailSeconds",
            oldestMail
                .map(since -> Math.max(0, Duration.between(since, now).toSeconds()))
                .map(JsonValue::number)
                .orElse(JsonValue.text(null)))
        .with("platforms", JsonValue.list(platforms, PlatformVital::json));
  }
}
