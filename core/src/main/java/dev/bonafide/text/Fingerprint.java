package dev.bonafide.text;

import dev.bonafide.resource.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
    MessageDigest digest = Sha256.begun();
    parts.forEachOrdered(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
