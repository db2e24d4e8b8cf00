package dev.bonafide.documents.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 one at a time, never more than one of them held. */
public final class LineReader {
  /** 10 MiB, the same as a single file may have. */
  static final int LONGEST = 10 << 20;

  private final InputStream in;
  private int number;

  /** A line, or what is wrong with it. */
  public sealed interface Line {
    int number();

    record Good(int number, String text) implements Line {}

    record Bad(int number, String why) implements Line {}
  }

  LineReader(InputStream in) {
    this.in = in;
  }

  Optional<Line> next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    boolean tooLong = false;
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      tooLong |= bytes.size() >= LONGEST;
      if (!tooLong) {
        bytes.write(b);
      }
    }
    return Optional.of(
        tooLong
            ? new Line.Bad(number, "is longer than " + (LONGEST >> 20) + " MiB")
            : decode(bytes.toByteArray()));
  }

  private Line decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line.Good(number, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return new Line.Bad(number, "is not UTF-8 text");
    }
  }
}
