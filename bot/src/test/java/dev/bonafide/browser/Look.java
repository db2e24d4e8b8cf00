package dev.bonafide.browser;

/**
 * A screen, and what its owner prefers.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param isDark whether dark colors are preferred
 * @param isStill whether motion is unwanted
 */
record Look(int width, int height, boolean isDark, boolean isStill) {
  static final Look WIDE = new Look(1280, 900, false, false);
  static final Look NARROW = new Look(320, 640, false, false);

  Look dark() {
    return new Look(width, height, true, isStill);
  }

  Look still() {
    return new Look(width, height, isDark, true);
  }

  Look tall(int taller) {
    return new Look(width, taller, isDark, isStill);
  }

  @Override
  public String toString() {
    return (width < 600 ? "narrow" : "wide") + "-" + (isDark ? "dark" : "light");
  }
}
