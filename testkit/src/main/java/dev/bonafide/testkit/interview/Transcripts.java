package dev.bonafide.testkit.interview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Transcripts as text, and as the lines that documents are made of. */
final class Transcripts {
  private static final int MEET_EVERY = 5 * 60;

  private Transcripts() {}

  /** The name and the time on a line of their own. */
  static byte[] otter(Interview interview) {
    StringBuilder text = new StringBuilder();
    for (Said said : interview.turns()) {
      text.append(said.speaker()).append("  ").append(minutes(said.second())).append('\n');
      text.append(said.words()).append("\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] meet(Interview interview) {
    return String.join("\n", meetLines(interview)).getBytes(StandardCharsets.UTF_8);
  }

  /** A head with those who were there, and the time every five minutes. */
  static List<String> meetLines(Interview interview) {
    List<String> lines = new ArrayList<>();
    lines.add("Interview (2025-10-21 10:14 GMT) - Transcript");
    lines.add("Attendees");
    lines.add(interview.interviewer() + ", " + interview.candidate());
    lines.add("Transcript");
    int next = 0;
    for (Said said : interview.turns()) {
      if (said.second() >= next) {
        lines.add(hours(next));
        next += MEET_EVERY;
      }
      lines.add(said.speaker() + ": " + said.words());
    }
    return List.copyOf(lines);
  }

  /** A line a turn, which begins with the time. */
  static List<String> stamped(Interview interview) {
    return interview.turns().stream()
        .map(said -> "[" + hours(said.second()) + "] " + said.speaker() + ": " + said.words())
        .toList();
  }

  private static String minutes(int second) {
    return String.format(Locale.ROOT, "%02d:%02d", second / 60, second % 60);
  }

  private static String hours(int second) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
  }
}
