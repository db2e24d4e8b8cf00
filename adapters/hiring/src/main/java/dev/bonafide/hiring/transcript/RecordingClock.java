package dev.bonafide.hiring.transcript;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Times as a clock shows them that began with the recording.
 *
 * @param start of the recording; null where unknown
 */
record RecordingClock(@Nullable Instant start) {

  /** One that began at a time as ISO 8601 writes it. */
  static RecordingClock from(String time) {
    return new RecordingClock(instant(time));
  }

  /** Seconds until a time as ISO 8601 writes it; empty where either is unknown. */
  String since(String time) {
    Instant then = instant(time);
    return start == null || then == null
        ? ""
        : Long.toString(Math.max(0, Duration.between(start, then).toSeconds()));
  }

  private static @Nullable Instant instant(String time) {
    try {
      return Instant.parse(time);
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** Of {@code 01:02:03}; empty where it is written otherwise. */
  static String seconds(String time) {
    if (!time.matches("[0-9]{1,3}:[0-9]{2}:[0-9]{2}")) {
      return "";
    }
    String[] parts = time.split(":", -1);
    int minutes = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    return Integer.toString(minutes * 60 + Integer.parseInt(parts[2]));
  }
}
