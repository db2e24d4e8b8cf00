package dev.bonafide.reading.transcript;

import dev.bonafide.reading.time.TimestampSyntax;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a speaker is named inside a line: a voice tag of WebVTT, such as {@code <v Ana>}, or a
 * label.
 *
 * @param start offset in the line at which the naming begins
 * @param end offset in the line at which the words begin
 */
record VoiceTag(String name, int start, int end) {
  private static final int LONGEST = 120;
  private static final String OPEN = "<v";
  private static final String CLOSE = "</v>";

  /** The voice tags of a line, from an offset on. */
  static List<VoiceTag> in(String line, int from) {
    List<VoiceTag> voices = new ArrayList<>();
    for (int tag = line.indexOf(OPEN, from); tag >= 0; tag = line.indexOf(OPEN, tag + 1)) {
      int blank = tag + OPEN.length();
      int close = blank;
      int most = Math.min(line.length(), tag + LONGEST);
      while (close < most && line.charAt(close) != '>') {
        close++;
      }
      while (blank < close && !TimestampSyntax.isBlank(line.charAt(blank))) {
        blank++;
      }
      boolean classes = blank == tag + OPEN.length() || line.charAt(tag + OPEN.length()) == '.';
      String name = line.substring(blank, close).strip();
      if (close < most && classes && !name.isEmpty()) {
        voices.add(new VoiceTag(name, tag, close + 1));
      }
    }
    return voices;
  }

  /** Where the words between two offsets of a text end, without the tag that closes a voice. */
  static int withoutClosing(String text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean closed = end - CLOSE.length() >= from && text.startsWith(CLOSE, end - CLOSE.length());
    return closed ? end - CLOSE.length() : end;
  }
}
