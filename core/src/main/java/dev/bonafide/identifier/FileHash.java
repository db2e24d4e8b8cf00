package dev.bonafide.identifier;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * The SHA-256 of a file's bytes: the same hash is the same file, whatever it is called.
 *
 * @param value 64 hexadecimal digits in small letters
 */
public record FileHash(String value) implements Identifier {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  public FileHash {
    if (!DIGITS.matches(value)) {
      throw new IllegalArgumentException("is no SHA-256");
    }
  }

  /** Of digits as people write them; empty if they are anything else. */
  static Optional<FileHash> of(String written) {
    return Optional.of(Identifier.lower(written)).filter(DIGITS::matches).map(FileHash::new);
  }

  @Override
  public String type() {
    return "sha256";
  }
}
