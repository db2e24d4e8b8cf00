package dev.bonafide.documents.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/** The mark that editors put before UTF-8, and no mail begins with. */
final class ByteOrderMark {
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private ByteOrderMark() {}

  /** The beginning of a file behind it, a character a byte. */
  static String behind(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /** The same stream behind it. */
  static InputStream behind(InputStream in) throws IOException {
    PushbackInputStream rest = new PushbackInputStream(in, MARK.length());
    byte[] first = rest.readNBytes(MARK.length());
    if (!new String(first, StandardCharsets.ISO_8859_1).equals(MARK)) {
      rest.unread(first);
    }
    return rest;
  }
}
