package dev.bonafide.testkit.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Pieces at which readers stumble. */
final class Tokens {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          "\n",
          "\r",
          "\r\n\r\n",
          ":",
          ",",
          "-->",
          "--",
          "<!--",
          "]]>",
          "<![CDATA[",
          "<v ",
          "</v>",
          "&a;",
          "&#0;",
          "&#xD800;",
          "\\ud800",
          "\\u0000",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\u200B",
          "\u0301",
          "\u2028",
          "*a",
          "&a",
          "!!js",
          "---\n",
          "WEBVTT\n\n",
          "00:00:01.000 --> 99:99:99.999\n",
          "From ",
          "From: a\n",
          "Content-Type: ",
          "boundary=\"\"",
          "=?UTF-8?B?",
          "=\n",
          "=XX",
          "{\\rtf1",
          "\\bin99999999 ",
          "\\u-1?",
          "\\'",
          "endobj",
          "stream\n",
          "endstream",
          "/Length ",
          "/Kids [2 0 R]",
          "obj <<",
          "%PDF-1.4\n",
          "PK\u0003\u0004",
          "../",
          "/etc/passwd",
          "<!DOCTYPE a [<!ENTITY a \"aaaa\">]>",
          "<w:p>",
          "</w:p>",
          "<w:tbl>",
          "<text:p>",
          "null",
          "true",
          "NaN",
          "1e999",
          "\"messages\":[",
          "\"ts\":",
          "\"text\":",
          "\"from\":",
          "Corin Vale: ",
          "[21.10.2025 10:14]",
          "10:14 AM");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "99",
          "65536",
          "2147483647",
          "2147483648",
          "-2147483648",
          "4294967295",
          "9223372036854775807",
          "99999999999999999999",
          "1e308",
          "0.00000001");
  private static final List<Integer> EDGES =
      List.of(0, -1, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x10000, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<byte[]> NO_LETTERS =
      List.of(
          new byte[] {(byte) 0xC3},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
          new byte[4]);

  private Tokens() {}

  static byte[] any(Random random) {
    if (random.nextInt(10) == 0) {
      return NO_LETTERS.get(random.nextInt(NO_LETTERS.size()));
    }
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** Four bytes of a number at an edge. */
  static byte[] number(Random random) {
    ByteOrder order = random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    int value = EDGES.get(random.nextInt(EDGES.size()));
    return ByteBuffer.allocate(4).order(order).putInt(value).array();
  }

  /** A number in digits. */
  static String written(Random random) {
    return NUMBERS.get(random.nextInt(NUMBERS.size()));
  }
}
