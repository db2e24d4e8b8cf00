package dev.bonafide.text;

/** Numbers of four bytes each, the lowest byte first, read in place. */
public final class FlatNumbers {
  static final int WIDTH = Integer.BYTES;

  private final byte[] bytes;
  private final int from;
  private final int count;

  FlatNumbers(byte[] bytes, int from, int count) {
    this.bytes = bytes;
    this.from = from;
    this.count = count;
  }

  public int count() {
    return count;
  }

  /**
   * The number at a place.
   *
   * @throws IllegalStateException if there is no such place
   */
  public int get(int place) {
    if (place < 0 || place >= count) {
      throw new IllegalStateException("damaged: no number is there");
    }
    int at = from + place * WIDTH;
    return (bytes[at] & 0xff)
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | (bytes[at + 3] & 0xff) << 24;
  }
}
