package dev.bonafide.reading.transcript;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.reading.turn.TextPage;
import java.util.Optional;

/**
 * The speaker in the line over a cue's time, as Webex writes it: {@code 12 "Ana P" (3056923392)}.
 */
final class CueName {
  private static final int LONGEST = 160;

  private CueName() {}

  /** The name over a time; the words begin with their line. */
  static Optional<SpeakerLabel> of(TextPage page, int timing) {
    if (timing == 0 || page.line(timing - 1).text().length() > LONGEST) {
      return Optional.empty();
    }
    String line = page.line(timing - 1).text().strip();
    int number = TimestampSyntax.digits(line, 0, 1, 9);
    int open = number < 0 ? -1 : TimestampSyntax.blanks(line, number);
    int close = line.lastIndexOf("\" (");
    boolean quoted = TimestampSyntax.is(line, open, '"') && close > open + 1;
    boolean id = quoted && TimestampSyntax.digits(line, close + 3, 1, 20) == line.length() - 1;
    return id && line.endsWith(")")
        ? Optional.of(new SpeakerLabel(line.substring(open + 1, close).strip(), 0))
        : Optional.empty();
  }
}
