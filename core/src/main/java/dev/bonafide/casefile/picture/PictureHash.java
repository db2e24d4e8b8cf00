package dev.bonafide.casefile.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells a whole picture from others, also when it turns up again smaller, recompressed or
 * cropped a little. It says roughly where a picture is light and dark, and nothing of its words or
 * faces.
 *
 * @param whole of the picture as it is, and without the plain frame around it
 * @param parts of the same without a little on every side
 */
public record PictureHash(List<HashBits> whole, List<HashBits> parts) {
  /**
   * Bits in which two may differ: three fewer than the nearest of 20,000 other pictures did. PDQ's
   * paper has 31. Measured in docs/accuracy.md.
   */
  public static final int ALIKE = 27;

  /** Of either list: a parser in a process of its own may not send more. */
  private static final int MOST = 16;

  public PictureHash {
    whole = List.copyOf(whole);
    parts = List.copyOf(parts);
    if (whole.isEmpty() || whole.size() > MOST || parts.size() > MOST) {
      throw new IllegalArgumentException("no hash of a picture");
    }
  }

  /** Of one picture of which nothing else is known than the digits of its hash as it is. */
  public static PictureHash of(String digits) {
    return new PictureHash(List.of(HashBits.read(digits)), List.of());
  }

  /** Whether they are so near to each other that they are of one picture. */
  public boolean isLike(PictureHash other) {
    return distance(other) <= ALIKE;
  }

  /** Bits in which the nearest two differ; at least one of them is of a picture as it is. */
  public int distance(PictureHash other) {
    return Math.min(nearest(whole, other.all()), nearest(other.whole, parts));
  }

  private static int nearest(List<HashBits> some, List<HashBits> others) {
    int least = Integer.MAX_VALUE;
    for (HashBits one : some) {
      for (HashBits other : others) {
        least = Math.min(least, one.distance(other));
      }
    }
    return least;
  }

  private List<HashBits> all() {
    return Stream.concat(whole.stream(), parts.stream()).toList();
  }

  /** As it is stored: hexadecimal digits, a line for each list. */
  public String written() {
    return line(whole) + "\n" + line(parts);
  }

  private static String line(List<HashBits> some) {
    return String.join("", some.stream().map(HashBits::written).toList());
  }

  /**
   * Of what {@link #written} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static PictureHash read(String written) {
    int end = written.indexOf('\n');
    if (end < 0) {
      throw new IllegalArgumentException("no hash of a picture");
    }
    return new PictureHash(bits(written.substring(0, end)), bits(written.substring(end + 1)));
  }

  private static List<HashBits> bits(String digits) {
    if (digits.length() % HashBits.DIGITS != 0 || digits.length() > MOST * HashBits.DIGITS) {
      throw new IllegalArgumentException("no hash of a picture");
    }
    List<HashBits> bits = new ArrayList<>();
    for (int at = 0; at < digits.length(); at += HashBits.DIGITS) {
      bits.add(HashBits.read(digits.substring(at, at + HashBits.DIGITS)));
    }
    return bits;
  }
}
