package dev.bonafide.documents.picture.tesseract;

import com.google.re2j.Pattern;

/**
 * How a picture lies.
 *
 * @param isTurned whether its letters do not stand upright
 */
public record Orientation(boolean isTurned, RecognizedScript script) {
  private static final Pattern TURNED = Pattern.compile("(?m)^Rotate: [1-9]");
  private static final Pattern SCRIPT = Pattern.compile("(?ms).*^Script: (\\w+).*");

  /** From Tesseract's lines; upright and Latin where it could not tell. */
  public static Orientation of(String lines) {
    return new Orientation(
        TURNED.matcher(lines).find(),
        RecognizedScript.named(SCRIPT.matcher(lines).replaceFirst("$1")));
  }
}
