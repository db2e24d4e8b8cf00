package dev.bonafide.lab.bench.screenshot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a page into what someone sees who scrolls through it: the head and the line to type in stay
 * where they are, and each screen begins with the end of the one before it.
 */
final class CutScreens {
  private static final int MARK = 0xFF00FF;

  /** Of what a screen shows of the talk: so much is shown again by the next. */
  private static final double SHARED = 0.2;

  private CutScreens() {}

  /**
   * The screens in order.
   *
   * @param height of one in pixels; a shorter page is one screen
   */
  static List<BufferedImage> of(BufferedImage page, int height) throws IOException {
    List<Integer> cuts = cuts(page);
    if (cuts.size() != 3) {
      throw new IOException("the page is too long for one picture");
    }
    BufferedImage head = rows(page, 0, cuts.get(0));
    int from = cuts.get(0) + thickness(page, cuts.get(0));
    int to = cuts.get(1);
    BufferedImage foot = rows(page, to + thickness(page, to), cuts.get(2));
    int shown = Math.max(height / 3, height - head.getHeight() - foot.getHeight());
    List<BufferedImage> screens = new ArrayList<>();
    for (int at = from;
        at == from || at + shown * SHARED < to;
        at += (int) (shown * (1 - SHARED))) {
      int begin = Math.max(from, Math.min(at, to - shown));
      screens.add(stacked(head, rows(page, begin, Math.min(to, begin + shown)), foot));
    }
    return screens;
  }

  private static List<Integer> cuts(BufferedImage page) {
    List<Integer> cuts = new ArrayList<>();
    for (int y = 0; y < page.getHeight(); y++) {
      if (isMark(page, y) && (y == 0 || !isMark(page, y - 1))) {
        cuts.add(y);
      }
    }
    return cuts;
  }

  private static int thickness(BufferedImage page, int from) {
    int y = from;
    while (y < page.getHeight() && isMark(page, y)) {
      y++;
    }
    return y - from;
  }

  private static boolean isMark(BufferedImage page, int y) {
    int color = page.getRGB(page.getWidth() - 1, y);
    int red = (color >> 16) & 0xFF;
    int green = (color >> 8) & 0xFF;
    int blue = color & 0xFF;
    return (color & 0xFFFFFF) == MARK || (red - green > 60 && blue - green > 60);
  }

  private static BufferedImage rows(BufferedImage page, int from, int to) {
    return page.getSubimage(0, from, page.getWidth(), Math.max(1, to - from));
  }

  private static BufferedImage stacked(BufferedImage... parts) {
    int height = 0;
    for (BufferedImage part : parts) {
      height += part.getHeight();
    }
    BufferedImage whole =
        new BufferedImage(parts[0].getWidth(), height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = whole.createGraphics();
    int down = 0;
    for (BufferedImage part : parts) {
      paper.drawImage(part, 0, down, null);
      down += part.getHeight();
    }
    paper.dispose();
    return whole;
  }
}
