package dev.bonafide.documents.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, each with its end. */
final class LineBytes {
  private final InputStream in;
  private final int longest;
  private final byte[] piece = new byte[1 << 16];
  private int at;
  private int end;

  /**
   * Begins at the first line.
   *
   * @param longest bytes of a line
   */
  LineBytes(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line; none of its bytes at the end of the stream. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int from = at;
      while (at < end && !ended) {
        ended = piece[at++] == '\n';
      }
      if (line.size() + at - from > longest) {
        throw new IOException("it has a line longer than " + (longest >> 20) + " MiB");
      }
      line.write(piece, from, at - from);
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = in.read(piece);
    return end > 0;
  }
}
