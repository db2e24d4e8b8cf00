package dev.bonafide.postgres.sql;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote, as bytes that give it back unchanged. PostgreSQL's text refuses NUL, and UTF-8
 * has no halves of surrogate pairs; both come in hostile texts. So: UTF-8 where that loses nothing;
 * else the byte FF, which UTF-8 never begins with, and UTF-16 with the high byte first.
 */
public final class StoredText {
  private static final byte UTF_16 = (byte) 0xFF;

  private StoredText() {}

  public static byte[] bytes(String words) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(words));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException halves) {
      return pairs(words);
    }
  }

  public static String of(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == UTF_16
        ? chars(ByteBuffer.wrap(bytes, 1, bytes.length - 1))
        : new String(bytes, StandardCharsets.UTF_8);
  }

  public static @Nullable String orNull(byte @Nullable [] bytes) {
    return bytes == null ? null : of(bytes);
  }

  /** Not by a charset: Java's own UTF-16 replaces halves of pairs. */
  private static byte[] pairs(String words) {
    ByteBuffer bytes = ByteBuffer.allocate(1 + 2 * words.length()).put(UTF_16);
    bytes.asCharBuffer().put(words);
    return bytes.array();
  }

  private static String chars(ByteBuffer bytes) {
    return bytes.slice().asCharBuffer().toString();
  }
}
