package dev.bonafide.testkit.interview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** WebVTT and SRT: a cue for every turn. */
final class Subtitles {
  private static final int LASTS = 6;

  private Subtitles() {}

  static byte[] zoom(Interview interview) {
    StringBuilder cues = new StringBuilder("WEBVTT\r\n\r\n");
    List<Said> turns = interview.turns();
    for (int index = 0; index < turns.size(); index++) {
      Said said = turns.get(index);
      cues.append(index + 1).append("\r\n").append(timing(said, '.')).append("\r\n");
      cues.append(said.speaker()).append(": ").append(said.words()).append("\r\n\r\n");
    }
    return cues.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] teams(Interview interview) {
    StringBuilder cues = new StringBuilder("WEBVTT\n\n");
    for (Said said : interview.turns()) {
      cues.append(timing(said, '.')).append('\n');
      cues.append("<v ").append(said.speaker()).append('>');
      cues.append(said.words()).append("</v>\n\n");
    }
    return cues.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] srt(Interview interview) {
    StringBuilder cues = new StringBuilder();
    List<Said> turns = interview.turns();
    for (int index = 0; index < turns.size(); index++) {
      Said said = turns.get(index);
      cues.append(index + 1).append('\n').append(timing(said, ',')).append('\n');
      cues.append(said.speaker()).append(": ").append(said.words()).append("\n\n");
    }
    return cues.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String timing(Said said, char mark) {
    return stamp(said.second(), mark) + " --> " + stamp(said.second() + LASTS, mark);
  }

  private static String stamp(int second, char mark) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d%c000", second / 3600, second / 60 % 60, second % 60, mark);
  }
}
