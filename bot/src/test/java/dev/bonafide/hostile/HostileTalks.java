package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Transcripts and chats that are very long, out of order or wrongly timed. */
final class HostileTalks {
  private static final String WORDS = "I built a booking service.";

  private HostileTalks() {}

  static List<HostileFile> all() {
    return List.of(
        read("subtitles with times that are none", "times.vtt", WORDS, Bytes.text(BROKEN)),
        read("subtitles that end before they begin", "back.srt", WORDS, Bytes.text(OVERLAPPING)),
        read(
            "subtitles of nothing but their mark",
            "mark.vtt",
            "",
            Bytes.text("WEBVTT\n\nNOTE x\n")),
        read("subtitles with a tag that never ends", "tag.vtt", "", tag()),
        read(
            "subtitles of 30,000 cues",
            "cues.vtt",
            "",
            many("WEBVTT\n\n", 30_000, HostileTalks::cue)),
        read(
            "a chat with 40,000 speakers",
            "crowd.txt",
            "",
            many("", 40_000, HostileTalks::speaker)),
        read(
            "a chat that goes back in time",
            "past.txt",
            "",
            many("", 20_000, HostileTalks::backwards)),
        read(
            "a transcript with a name of 1 MB",
            "name.txt",
            "",
            Bytes.repeated("", "Name ", 200_000, ": hi")),
        read(
            "a pile of headers without words",
            "heads.txt",
            "",
            many("", 50_000, HostileTalks::head)));
  }

  private static final String BROKEN =
      "WEBVTT\n\n99999:99:99.999 --> 00:00\nCorin Vale: hello\n\n00:00:01.000 --> later\n"
          + "Corin Vale: again\n\n00:00:02.000 --> 00:00:03.000\nCorin Vale: "
          + WORDS
          + "\n";
  private static final String OVERLAPPING =
      "1\n00:00:09,000 --> 00:00:01,000\nCorin Vale: hello\n\n1\n00:00:02,000 --> 00:00:30,000\n"
          + "Ines Albrecht: yes\n\n-7\n00:00:02,000 --> 00:00:02,000\nCorin Vale: "
          + WORDS
          + "\n";

  private static HostileFile.Recipe tag() {
    return Bytes.repeated("WEBVTT\n\n00:01.000 --> 00:02.000\n<v ", "a<", 500_000, "");
  }

  private static HostileFile.Recipe many(String head, int count, IntFunction<String> piece) {
    return file -> {
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        out.write(head);
        for (int number = 0; number < count; number++) {
          out.write(piece.apply(number));
        }
      }
    };
  }

  private static String cue(int number) {
    int second = number * 2;
    String at = "%02d:%02d:%02d.000".formatted(second / 3600, second / 60 % 60, second % 60);
    String who = number % 2 == 0 ? "Ines Albrecht" : "Corin Vale";
    return at + " --> " + at + "\n" + who + ": word " + number + "\n\n";
  }

  private static String speaker(int number) {
    return "[21/10/2025, %02d:%02d:%02d] Guest %s: hello\n"
        .formatted(number / 3600 % 24, number / 60 % 60, number % 60, letters(number));
  }

  private static String backwards(int number) {
    int left = 86_399 - number;
    String at = "%02d:%02d".formatted(left / 3600, left / 60 % 60);
    return "Guest " + number % 3 + ", [21.10.2025 " + at + "]\nhello\n\n";
  }

  private static String head(int number) {
    return "Guest "
        + letters(number % 700)
        + "  0:"
        + String.format(Locale.ROOT, "%02d", number % 60)
        + "\n";
  }

  private static String letters(int number) {
    return Integer.toString(number, 26).toUpperCase(Locale.ROOT);
  }
}
