package dev.bonafide.comparison.dialogue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import java.util.OptionalDouble;

/** When what was said ends, as subtitles write it in the line above: {@code --> 00:00:04.000}. */
final class CueEnds {
  private static final int ABOVE = 2;
  private static final Pattern END =
      Pattern.compile("-->\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})");

  private final List<String> lines;

  CueEnds(Reading reading) {
    this.lines = reading.text().lines().toList();
  }

  /** In seconds into the recording; empty where the source does not say. */
  OptionalDouble of(Utterance said) {
    for (int line = said.line() - 1; line >= Math.max(0, said.line() - 1 - ABOVE); line--) {
      if (line < lines.size() && lines.get(line).contains("-->")) {
        Matcher end = END.matcher(lines.get(line));
        return end.find() ? OptionalDouble.of(seconds(end)) : OptionalDouble.empty();
      }
    }
    return OptionalDouble.empty();
  }

  private static double seconds(Matcher end) {
    String hours = end.group(1);
    return (hours == null ? 0 : Integer.parseInt(hours) * 3600)
        + Integer.parseInt(end.group(2)) * 60
        + Double.parseDouble(end.group(3) + "." + end.group(4));
  }
}
