package dev.bonafide.casefile.picture;

/**
 * A rectangle in a picture, in pixels of the picture as it was handed in, before any turning.
 *
 * @param left from its left edge, at least 0
 * @param top from its upper edge, at least 0
 * @param width at least 0
 * @param height at least 0
 */
public record PictureBox(int left, int top, int width, int height) {
  /** No picture that is read is longer: 100 million pixels in a strip of one. */
  private static final int LARGEST = 100_000_000;

  public PictureBox {
    if (!isWithin(left) || !isWithin(top) || !isWithin(width) || !isWithin(height)) {
      throw new IllegalArgumentException("no rectangle in a picture");
    }
  }

  private static boolean isWithin(int pixels) {
    return pixels >= 0 && pixels <= LARGEST;
  }

  public int right() {
    return left + width;
  }

  public int bottom() {
    return top + height;
  }

  /** The smallest rectangle around both. */
  public PictureBox and(PictureBox other) {
    int from = Math.min(left, other.left);
    int above = Math.min(top, other.top);
    return new PictureBox(
        from,
        above,
        Math.max(right(), other.right()) - from,
        Math.max(bottom(), other.bottom()) - above);
  }
}
