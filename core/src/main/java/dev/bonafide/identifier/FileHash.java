package dev.bonafide.identifier;

import java.util.Optional;

/**
 * The SHA-256 of a file's bytes: the same hash is the same file, whatever it is called.
 *
 * @param value 64 hexadecimal digits in small letters
 */
public record FileHash(String value) implements Identifier {
  public FileHash {
    HexDigits.require(value, "is no SHA-256");
  }

  /** Of digits as people write them; empty if they are anything else. */
  static Optional<FileHash> of(String written) {
    return HexDigits.of(written).map(FileHash::new);
  }

  @Override
  public String type() {
    return "sha256";
  }
}
