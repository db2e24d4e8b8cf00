package dev.bonafide.documents.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Parts a mailbox into its mails, one held at a time. */
final class MailBox {
  private static final int LONGEST_LINE = 1 << 20;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private MailBox() {}

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
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    String first = "";
    boolean afterBlank = true;
    while (next(bytes, line)) {
      byte[] read = line.toByteArray();
      if (afterBlank && starts(read, 0)) {
        if (!first.isEmpty()) {
          taker.take(first, mail.toByteArray());
        }
        mail.reset();
        first = new String(read, StandardCharsets.ISO_8859_1).strip();
      } else {
        int quoted = read.length > 1 && read[0] == '>' && starts(read, 1) ? 1 : 0;
        mail.write(read, quoted, read.length - quoted);
      }
      afterBlank = read.length == 1 || (read.length == 2 && read[0] == '\r');
    }
    if (!first.isEmpty()) {
      taker.take(first, mail.toByteArray());
    }
  }

  private static boolean next(InputStream in, ByteArrayOutputStream line) throws IOException {
    line.reset();
    int one = in.read();
    while (one >= 0) {
      if (line.size() == LONGEST_LINE) {
        throw new IOException("it has a line longer than " + (LONGEST_LINE >> 20) + " MiB");
      }
      line.write(one);
      if (one == '\n') {
        return true;
      }
      one = in.read();
    }
    return line.size() > 0;
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
