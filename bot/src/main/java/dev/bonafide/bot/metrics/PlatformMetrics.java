package dev.bonafide.bot.metrics;

import java.util.List;

/** How each platform is connected, and when it last said something. */
final class PlatformMetrics {
  static final String CONNECTION = "bonafide_platform_connection";
  private static final String LAST = "bonafide_platform_last_event_timestamp_seconds";

  private PlatformMetrics() {}

  static void write(PrometheusText text, List<PlatformStatus> platforms) {
    text.head(CONNECTION, "gauge", "How this process and a platform stand: 1 at the state it is");
    platforms.forEach(platform -> platform.write(text));
    text.head(LAST, "gauge", "When a platform last told this process something, in Unix time");
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
