package dev.bonafide.identifier;

import com.google.re2j.Pattern;
import java.util.Optional;

/** 256 bits, written as 64 hexadecimal digits in small letters. */
final class HexDigits {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  private HexDigits() {}

  /** Of digits as people write them; empty if they are anything else. */
  static Optional<String> of(String written) {
    return Optional.of(Identifier.lower(written)).filter(DIGITS::matches);
  }

  /**
   * Checks digits.
   *
   * @throws IllegalArgumentException with a reason if they are anything else
   */
  static void require(String digits, String reason) {
    if (!DIGITS.matches(digits)) {
      throw new IllegalArgumentException(reason);
    }
  }
}
