package dev.bonafide.documents.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How words look, as far as that may hide them. A part that is null is as its surroundings are.
 *
 * @param vanishes whether it is marked as hidden
 * @param ink {@code RRGGBB}
 * @param ground {@code RRGGBB}, or {@code auto} for paper
 * @param size in points
 */
record TextAppearance(
    @Nullable Boolean vanishes,
    @Nullable String ink,
    @Nullable String ground,
    @Nullable Double size) {
  static final TextAppearance PLAIN = new TextAppearance(null, null, null, null);
  private static final double TINY = 2;
  private static final int NEAR = 24;

  /** This look where it says something, the other where not. */
  TextAppearance over(TextAppearance other) {
    return new TextAppearance(
        vanishes == null ? other.vanishes : vanishes,
        ink == null ? other.ink : ink,
        ground == null ? other.ground : ground,
        size == null ? other.size : size);
  }

  /** How words of this look are hidden; null where they are seen. */
  @Nullable String way() {
    if (Boolean.TRUE.equals(vanishes)) {
      return "hidden text";
    }
    if (size != null && size < TINY) {
      return "tiny text";
    }
    int front = colour(ink, 0x000000);
    int back = colour(ground, 0xFFFFFF);
    if (front < 0 || back < 0 || distance(front, back) > NEAR) {
      return null;
    }
    return distance(front, 0xFFFFFF) <= NEAR ? "white text" : "text in the color of its background";
  }

  private static int distance(int one, int other) {
    int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
    int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
    int blue = Math.abs((one & 0xFF) - (other & 0xFF));
    return Math.max(red, Math.max(green, blue));
  }

  /** -1 for what is no color. */
  private static int colour(@Nullable String hex, int missing) {
    if (hex == null || hex.isEmpty() || hex.equals("auto") || hex.equals("transparent")) {
      return missing;
    }
    String digits = hex.startsWith("#") ? hex.substring(1) : hex;
    try {
      return digits.length() == 6 ? Integer.parseInt(digits.toLowerCase(Locale.ROOT), 16) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
