package dev.bonafide.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A short name for exact content: the first {@value #DIGITS} hexadecimal digits of its SHA-256. */
public final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  public static String of(String content) {
    return of(Stream.of(content));
  }

  /** Of parts one after another, for what is too long to be put together. */
  public static String of(Stream<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEachOrdered(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
