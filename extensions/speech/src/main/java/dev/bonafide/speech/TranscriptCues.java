package dev.bonafide.speech;

import dev.bonafide.listening.SpokenPassage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an answer in SRT or WebVTT, as servers of speech write them: a time, and its words. */
final class TranscriptCues {
  private static final String ARROW = "-->";
  private static final String VOICE = "<v ";

  private final List<SpokenPassage> passages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private SpokenPassage.@Nullable Stretch time;

  private TranscriptCues() {}

  static List<SpokenPassage> read(String answer) throws SpeechFailure {
    TranscriptCues cues = new TranscriptCues();
    for (String line : answer.split("\\R", -1)) {
      cues.take(line.strip());
    }
    cues.end();
    return cues.passages;
  }

  private void take(String line) throws SpeechFailure {
    if (line.contains(ARROW)) {
      end();
      time = stretch(line);
    } else if (line.isEmpty()) {
      end();
    } else if (time != null) {
      words.append(line).append(' ');
    } else if (!isBetween(line)) {
      throw new SpeechFailure();
    }
  }

  /** What stands before a time: the head of the file, a cue's number, a remark. */
  private static boolean isBetween(String line) {
    return line.startsWith("WEBVTT")
        || line.startsWith("\uFEFFWEBVTT")
        || line.startsWith("NOTE")
        || line.chars().allMatch(Character::isDigit);
  }

  private void end() {
    String said = words.toString();
    int close = said.startsWith(VOICE) ? said.indexOf('>') : -1;
    String speaker = close < 0 ? null : said.substring(VOICE.length(), close);
    String plain = said.substring(close + 1).replace("</v>", " ");
    if (time != null && !plain.isBlank()) {
      passages.add(new SpokenPassage(time, speaker, plain));
    }
    words.setLength(0);
    time = null;
  }

  private static SpokenPassage.Stretch stretch(String line) throws SpeechFailure {
    int arrow = line.indexOf(ARROW);
    String after = line.substring(arrow + ARROW.length()).strip();
    int blank = after.indexOf(' ');
    return new SpokenPassage.Stretch(
        moment(line.substring(0, arrow).strip()).orElseThrow(SpeechFailure::new),
        moment(blank < 0 ? after : after.substring(0, blank)).orElseThrow(SpeechFailure::new));
  }

  /** {@code 01:02:03,004}, {@code 01:02:03.004} or {@code 02:03.004}. */
  private static Optional<Duration> moment(String written) {
    String[] parts = written.replace(',', '.').split("[:.]", -1);
    if (parts.length < 3 || parts.length > 4) {
      return Optional.empty();
    }
    long[] numbers = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].matches("[0-9]{1,4}")) {
        return Optional.empty();
      }
      numbers[i] = Long.parseLong(parts[i]);
    }
    int last = parts.length - 1;
    long hours = parts.length > 3 ? numbers[0] : 0;
    return Optional.of(
        Duration.ofHours(hours)
            .plusMinutes(numbers[last - 2])
            .plusSeconds(numbers[last - 1])
            .plusMillis(numbers[last]));
  }
}
