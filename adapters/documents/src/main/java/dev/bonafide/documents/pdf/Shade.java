package dev.bonafide.documents.pdf;

/**
 * How light a color is.
 *
 * @param luminance relative, 0 (black) to 1 (white), as WCAG 2.2 defines it
 */
record Shade(double luminance) {
  static final Shade WHITE = new Shade(1);

  /** WCAG 2.2 asks for 4.5 : 1 to be legible; below this a reader sees nothing. */
  private static final double UNSEEN = 1.25;

  static Shade of(int rgb) {
    double red = linear((rgb >> 16) & 0xFF);
    double green = linear((rgb >> 8) & 0xFF);
    double blue = linear(rgb & 0xFF);
    return new Shade(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  boolean isUnseenOn(Shade ground) {
    double light = Math.max(luminance, ground.luminance);
    double dark = Math.min(luminance, ground.luminance);
    return (light + 0.05) / (dark + 0.05) < UNSEEN;
  }

  boolean isWhite() {
    return luminance > 0.9;
  }
}
