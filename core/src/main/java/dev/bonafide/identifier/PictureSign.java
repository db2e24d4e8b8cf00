package dev.bonafide.identifier;

import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * The perceptual hash of a whole picture, PDQ: those of one picture are near to each other. It says
 * roughly where a picture is light and dark, and nothing of its words or faces.
 *
 * @param value 64 hexadecimal digits in small letters
 */
public record PictureSign(String value) implements Identifier {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  public PictureSign {
    if (!DIGITS.matches(value)) {
      throw new IllegalArgumentException("is no hash of a picture");
    }
  }

  /** Of digits as people write them; empty if they are anything else. */
  static Optional<PictureSign> of(String written) {
    return Optional.of(Identifier.lower(written)).filter(DIGITS::matches).map(PictureSign::new);
  }

  @Override
  public String type() {
    return "pdq";
  }
}
