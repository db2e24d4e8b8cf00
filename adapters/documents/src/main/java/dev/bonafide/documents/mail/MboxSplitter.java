package dev.bonafide.documents.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Parts a mailbox into its mails, one held at a time. */
final class MboxSplitter {
  private static final int LONGEST_LINE = 1 << 20;

  /** As many as an export may hold messages. */
  private static final int MOST_MAILS = 250_000;

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

  /** A mail begins with a line that begins with {@code From }, after an empty line or first. */
  static void each(InputStream in, Taker taker) throws IOException {
    LineBytes lines = new LineBytes(in, LONGEST_LINE);
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    String first = "";
    int mails = 0;
    boolean afterBlank = true;
    for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
      if (afterBlank && starts(line, 0)) {
        if (!first.isEmpty()) {
          taker.take(first, mail.toByteArray());
        }
        if (++mails > MOST_MAILS) {
          throw new IOException("it holds more than " + MOST_MAILS + " mails");
        }
        mail.reset();
        first = new String(line, StandardCharsets.ISO_8859_1).strip();
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
