package dev.bonafide.slack.event;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workspace took the app out, or the bot's token back, as the Events API tells it.
 *
 * @param at when
 */
public record Departure(String team, Instant at) {
  /** As far as Slack's clock and ours may be apart. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

  /** Empty for every other event. */
  public static Optional<Departure> of(String payload, Instant now) {
    return SlackJson.parsed(payload)
        .filter(whole -> isOne(SlackJson.in(whole, "event")))
        .flatMap(
            whole ->
                Optional.ofNullable(SlackJson.text(whole, "team_id"))
                    .map(
                        team ->
                            new Departure(team, time(SlackJson.text(whole, "event_time"), now))));
  }

  private static boolean isOne(JsonObject event) {
    String type = SlackJson.text(event, "type");
    return "app_uninstalled".equals(type)
        || ("tokens_revoked".equals(type)
            && event.get("tokens") instanceof JsonObject tokens
            && tokens.get("bot") instanceof JsonArray bots
            && !bots.isEmpty());
  }

  private static Instant time(@Nullable String seconds, Instant now) {
    try {
      return seconds == null ? now : Instant.ofEpochSecond(Long.parseLong(seconds));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      return now;
    }
  }

  /** What was installed at that time or later is another installation. */
  public Instant installedBefore() {
    return at.plus(CLOCKS_APART);
  }
}
