package dev.bonafide.proof;

import java.security.SecureRandom;
import java.util.Locale;

/** What someone shows to prove that they control something: 160 bits that no one can guess. */
public final class ProofCode {
  private static final String PREFIX = "bonafide-";

  /** Letters and digits that no one confuses, five bits each. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 32;

  private ProofCode() {}

  /** A new one. */
  public static String next(SecureRandom random) {
    StringBuilder code = new StringBuilder(PREFIX);
    for (int at = 0; at < LENGTH; at++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** Whether a text shows a code, also where a line was broken inside it, or quoted. */
  public static boolean isIn(String text, String code) {
    StringBuilder bare = new StringBuilder();
    text.chars()
        .filter(c -> (c >= '0' && c <= '9') || c == '-' || Character.isLetter(c))
        .forEach(c -> bare.append((char) c));
    return bare.toString().toLowerCase(Locale.ROOT).contains(code);
  }
}
