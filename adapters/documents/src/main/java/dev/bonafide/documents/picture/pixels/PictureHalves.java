package dev.bonafide.documents.picture.pixels;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A gray picture in two parts, cut where nothing is, so that both can be read at the same time.
 *
 * @param cut the row of the picture that the lower part begins with
 * @param isBetweenParagraphs whether more is free at the cut than between most lines
 */
public record PictureHalves(
    BufferedImage upper, BufferedImage lower, int cut, boolean isBetweenParagraphs) {
  /** Of the width: a phone's screen is higher. Columns of a page or a desktop are not cut. */
  private static final double TALL = 1.5;

  /** Of all ink: with more in one half, a cut between paragraphs takes too long to read. */
  private static final double UNEVEN = 0.65;

  /** With more in one half, nothing is saved. */
  private static final double MOST = 0.8;

  /** Of what is free between most lines: between two of one paragraph, less is. */
  private static final double APART = 1.3;

  /** In pixels: what is lower is between a letter and its mark. */
  private static final int LOWEST = 8;

  /**
   * Rows without ink.
   *
   * @param share of all ink, in the larger part above or below
   */
  private record Blank(int top, int bottom, double share) {
    int height() {
      return bottom - top;
    }
  }

  /** Whether a picture of this size may be cut. */
  public static boolean mayBe(int width, int height) {
    return height >= TALL * width;
  }

  /** Empty where the picture is not tall, or nothing is free near its middle. */
  public static Optional<PictureHalves> of(BufferedImage grey) {
    if (!mayBe(grey.getWidth(), grey.getHeight())) {
      return Optional.empty();
    }
    List<Blank> blanks = blanks(inkOf(grey));
    int[] heights = blanks.stream().mapToInt(Blank::height).sorted().toArray();
    double apart = heights.length == 0 ? 0 : APART * heights[heights.length / 2];
    Comparator<Blank> evenly = Comparator.comparingDouble(Blank::share);
    return blanks.stream()
        .filter(blank -> blank.height() >= apart && blank.share() <= UNEVEN)
        .min(evenly)
        .or(() -> blanks.stream().filter(blank -> blank.share() <= MOST).min(evenly))
        .map(blank -> cut(grey, blank, blank.height() >= apart));
  }

  /** Pixels of ink in each row. */
  private static int[] inkOf(BufferedImage grey) {
    byte[] values = Pixels.of(grey);
    int[] ink = new int[grey.getHeight()];
    int at = 0;
    for (int y = 0; y < ink.length; y++) {
      int some = 0;
      for (int end = at + grey.getWidth(); at < end; at++) {
        some += (values[at] & 0xFF) < InkLines.INK ? 1 : 0;
      }
      ink[y] = some;
    }
    return ink;
  }

  /** Rows without ink between rows that have some. */
  private static List<Blank> blanks(int[] ink) {
    double all = 0;
    for (int some : ink) {
      all += some;
    }
    List<Blank> blanks = new ArrayList<>();
    double above = 0;
    int inked = -1;
    for (int y = 0; y < ink.length; y++) {
      if (ink[y] > 0) {
        if (inked >= 0 && y - inked > LOWEST) {
          blanks.add(new Blank(inked + 1, y, Math.max(above, all - above) / all));
        }
        above += ink[y];
        inked = y;
      }
    }
    return blanks;
  }

  private static PictureHalves cut(BufferedImage grey, Blank blank, boolean isBetweenParagraphs) {
    int row = (blank.top() + blank.bottom()) / 2;
    return new PictureHalves(
        rows(grey, 0, row), rows(grey, row, grey.getHeight()), row, isBetweenParagraphs);
  }

  private static BufferedImage rows(BufferedImage grey, int from, int to) {
    BufferedImage part =
        new BufferedImage(grey.getWidth(), to - from, BufferedImage.TYPE_BYTE_GRAY);
    byte[] values = Pixels.of(part);
    System.arraycopy(Pixels.of(grey), from * grey.getWidth(), values, 0, values.length);
    return part;
  }
}
