package dev.bonafide.documents.mail;

import com.google.re2j.Pattern;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Parts a mailbox into its mails, one held at a time. */
final class MboxSplitter {
  private static final int LONGEST_LINE = 1 << 20;

  /** As many as an export may hold messages. */
  private static final int MOST_MAILS = 250_000;

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PARTING = 200;

  /** A time and a year, as in {@code From ana@mail.example Mon Jan 12 10:00:00 2026}. */
  private static final Pattern DATED =
      Pattern.compile("\\d:\\d\\d.{0,40}\\b\\d{4}\\b|\\b\\d{4}\\b.{0,40}\\d:\\d\\d");

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private MboxSplitter() {}

  /** Takes one mail. */
  interface Taker {

    /**
     * Takes it.
     *
     * @param first the line that parts it from the mail before
     */
    void take(String first, byte[] mail) throws IOException;
  }

  /**
   * A mail begins with a line that begins with {@code From }, after an empty line or first, and a
   * field below it. Programs that do not escape such a line in a letter leave it there.
   */
  static void each(InputStream in, Taker taker) throws IOException {
    LineBytes lines = new LineBytes(in, LONGEST_LINE);
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    String first = "";
    int mails = 0;
    boolean afterBlank = true;
    byte[] next = lines.next();
    while (next.length > 0) {
      byte[] line = next;
      next = lines.next();
      if (afterBlank && starts(line, 0) && parts(text(line), text(next))) {
        if (!first.isEmpty()) {
          taker.take(first, mail.toByteArray());
        }
        if (++mails > MOST_MAILS) {
          throw new IOException("it holds more than " + MOST_MAILS + " mails");
        }
        mail.reset();
        first = text(line).strip();
      } else {
        int quoted = line.length > 1 && line[0] == '>' && starts(line, 1) ? 1 : 0;
        mail.write(line, quoted, line.length - quoted);
      }
      afterBlank = line.length == 1 || (line.length == 2 && line[0] == '\r');
    }
    if (!first.isEmpty()) {
      taker.take(first, mail.toByteArray());
    }
  }

  /** Whether a line parts mails: an address alone or with a date, above a field. */
  private static boolean parts(String line, String below) {
    boolean isAlone = line.strip().indexOf(' ', FROM.length) < 0;
    return (isAlone
            || DATED.matcher(line.substring(0, Math.min(line.length(), LONGEST_PARTING))).find())
        && isField(below);
  }

  /** Whether a text begins with the name of a field. */
  static boolean isField(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < LONGEST_NAME
        && text.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 127);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1);
  }

  private static boolean starts(byte[] line, int at) {
    if (line.length < at + FROM.length) {
      return false;
    }
    for (int i = 0; i < FROM.length; i++) {
      if (line[at + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }
}
