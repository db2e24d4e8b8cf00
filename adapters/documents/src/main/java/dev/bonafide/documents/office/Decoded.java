package dev.bonafide.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML file. Office writes UTF-8, and XML allows UTF-16 where a mark says so.
 * Bytes that are neither end the reading: Java's XML reader, given bytes, would print its complaint
 * of them to the standard error.
 */
final class Decoded {
  private static final int MARK = 3;

  private Decoded() {}

  static Reader of(InputStream in) throws IOException {
    PushbackInputStream from = new PushbackInputStream(in, MARK);
    byte[] mark = from.readNBytes(MARK);
    int skipped = 0;
    Charset letters = StandardCharsets.UTF_8;
    if (begins(mark, 0xEF, 0xBB, 0xBF)) {
      skipped = MARK;
    } else if (begins(mark, 0xFE, 0xFF) || begins(mark, 0x00, '<')) {
      letters = StandardCharsets.UTF_16BE;
    } else if (begins(mark, 0xFF, 0xFE) || begins(mark, '<', 0x00)) {
      letters = StandardCharsets.UTF_16LE;
    }
    if (begins(mark, 0xFE, 0xFF) || begins(mark, 0xFF, 0xFE)) {
      skipped = 2;
    }
    from.unread(mark, skipped, mark.length - skipped);
    return new InputStreamReader(
        from,
        letters
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean begins(byte[] start, int... bytes) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
