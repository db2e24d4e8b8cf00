package dev.bonafide.documents.likeness;

/**
 * A part of a picture, its edges in pixels of {@link Brightness}.
 *
 * @param right behind the last pixel
 * @param bottom behind the last pixel
 */
record Frame(double left, double top, double right, double bottom) {
  /** Of 255: what a line may differ from its neighbor in, as JPEG leaves noise on plain ground. */
  private static final double PLAIN = 6;

  /** Of a side: a picture whose plain edge is wider is mostly ground. */
  private static final double DEEPEST = 0.25;

  static Frame all(Brightness picture) {
    return new Frame(0, 0, picture.width(), picture.height());
  }

  /** Where its middle is. */
  double across() {
    return (left + right) / 2;
  }

  /** Where its middle is. */
  double down() {
    return (top + bottom) / 2;
  }

  /** The same without so much of every side. */
  Frame without(double share) {
    double across = share * (right - left);
    double down = share * (bottom - top);
    return new Frame(left + across, top + down, right - across, bottom - down);
  }

  /** The picture without the plain frame around it, such as a border that somebody added. */
  static Frame within(Brightness picture) {
    int width = picture.width();
    int height = picture.height();
    double ground = picture.mean(0, 0, 1, 1);
    int left = 0;
    while (left < DEEPEST * width && isPlain(picture, left, 0, left + 1, height, ground)) {
      left++;
    }
    int right = width;
    while (width - right < DEEPEST * width
        && isPlain(picture, right - 1, 0, right, height, ground)) {
      right--;
    }
    int top = 0;
    while (top < DEEPEST * height && isPlain(picture, 0, top, width, top + 1, ground)) {
      top++;
    }
    int bottom = height;
    while (height - bottom < DEEPEST * height
        && isPlain(picture, 0, bottom - 1, width, bottom, ground)) {
      bottom--;
    }
    return new Frame(left, top, right, bottom);
  }

  private static boolean isPlain(
      Brightness picture, int left, int top, int right, int bottom, double ground) {
    for (int x = left; x < right; x++) {
      for (int y = top; y < bottom; y++) {
        if (Math.abs(picture.mean(x, y, 1, 1) - ground) > PLAIN) {
          return false;
        }
      }
    }
    return true;
  }
}
