package dev.bonafide.identifier;

import java.util.Optional;

/**
 * The perceptual hash of a whole picture, PDQ: those of one picture are near to each other. It says
 * roughly where a picture is light and dark, and nothing of its words or faces.
 *
 * @param value 64 hexadecimal digits in small letters
 */
public record PictureSign(String value) implements Identifier {
  public PictureSign {
    HexDigits.require(value, "is no hash of a picture");
  }

  /** Of digits as people write them; empty if they are anything else. */
  static Optional<PictureSign> of(String written) {
    return HexDigits.of(written).map(PictureSign::new);
  }

  @Override
  public String type() {
    return "pdq";
  }
}
