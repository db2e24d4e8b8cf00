package dev.bonafide.reading.transcript;

import dev.bonafide.reading.speaker.Label;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.Page;
import java.util.Optional;

/**
 * The speaker in the line over a cue's time, as Webex writes it: {@code 12 "Ana P" (3056923392)}.
 */
final class CueName {
  private static final int LONGEST = 160;

  private CueName() {}

  /** The name over a time; the words begin with their line. */
  static Optional<Label> of(Page page, int timing) {
    if (timing == 0 || page.line(timing - 1).text().length() > LONGEST) {
      return Optional.empty();
    }
    String line = page.line(timing - 1).text().strip();
    int number = Stamp.digits(line, 0, 1, 9);
    int open = number < 0 ? -1 : Stamp.blanks(line, number);
    int close = line.lastIndexOf("\" (");
    boolean quoted = Stamp.is(line, open, '"') && close > open + 1;
    boolean id = quoted && Stamp.digits(line, close + 3, 1, 20) == line.length() - 1;
    return id && line.endsWith(")")
        ? Optional.of(new Label(line.substring(open + 1, close).strip(), 0))
        : Optional.empty();
  }
}
