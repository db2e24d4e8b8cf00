package dev.bonafide.bot.metrics;

import java.util.List;

/** How each platform is connected, and when it last said something. */
final class PlatformMetrics {
  static final String CONNECTION = "bonafide_platform_connection";
  private static final String LAST = "bonafide_platform_last_event_timestamp_seconds";

  private PlatformMetrics() {}

  static void write(PrometheusText text, List<PlatformStatus> platforms) {
    text.head(CONNECTION, "gauge", "The connection to a platform: 1 for its current state");
    platforms.forEach(platform -> platform.write(text));
    text.head(LAST, "gauge", "Time of the last event from a platform, in Unix time");
    platforms.forEach(
        platform ->
            platform
                .lastEvent()
                .ifPresent(
                    at ->
                        text.sample(
                            LAST, "platform=\"" + platform.id() + "\"", at.getEpochSecond())));
  }
}
