package dev.bonafide.hiring.transcript;

/** Times as a clock shows them that began with the recording. */
final class RecordingClock {
  private RecordingClock() {}

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
