package dev.bonafide.reading.transcript;

import dev.bonafide.casefile.Moment;
import dev.bonafide.reading.time.Offset;
import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.reading.turn.TextLine;
import java.util.Optional;

/**
 * From when to when a cue is shown, in seconds into the recording.
 *
 * @param isCaption whether a comma stands between the two, as in the captions that Meet saves
 */
record CueTime(Moment from, double to, boolean isCaption) {
  private static final String ARROW = "-->";

  /** The time that a line holds: {@code 00:00:01.000 --> 00:00:02.000}. */
  static Optional<CueTime> of(TextLine line) {
    String text = line.text();
    int start = TimestampSyntax.blanks(text, 0);
    if (start == text.length() || !TimestampSyntax.isDigit(text.charAt(start))) {
      return Optional.empty();
    }
    Offset from = Offset.at(text, start);
    if (from == null || !isExact(text, start, from)) {
      return Optional.empty();
    }
    int arrow = TimestampSyntax.blanks(text, from.end());
    boolean caption = TimestampSyntax.is(text, from.end(), ',');
    if (!caption && (arrow == from.end() || !text.startsWith(ARROW, arrow))) {
      return Optional.empty();
    }
    int second = caption ? from.end() + 1 : TimestampSyntax.blanks(text, arrow + ARROW.length());
    Offset to = Offset.at(text, second);
    if (to == null || !isExact(text, second, to) || (caption && to.end() < text.length())) {
      return Optional.empty();
    }
    Moment moment =
        new Moment(text.substring(start, from.end()), from.seconds(), Moment.Scale.RECORDING);
    return Optional.of(new CueTime(moment, to.seconds(), caption));
  }

  /** Subtitles always write parts of a second. */
  private static boolean isExact(String text, int from, Offset offset) {
    int point =
        Math.max(text.lastIndexOf('.', offset.end()), text.lastIndexOf(',', offset.end() - 1));
    return point > from;
  }
}
