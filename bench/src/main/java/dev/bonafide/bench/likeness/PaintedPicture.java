package dev.bonafide.bench.likeness;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Paints pictures such as people post, the same for the same seed: a third of them chats, which
 * look alike most, and posts, flyers and what looks like photos.
 */
final class PaintedPicture {
  /** Of which a chat is every third. */
  private static final int SORTS = 6;

  private static final List<int[]> SCREENS =
      List.of(new int[] {585, 1266}, new int[] {618, 1372}, new int[] {1000, 800});

  private final Random random;
  private final PaintedWords words;

  private PaintedPicture(long seed) {
    // Random's first numbers are alike for seeds that are near to each other.
    this.random = new Random(new SplittableRandom(seed).nextLong());
    this.words = new PaintedWords(random);
  }

  static boolean isChat(int number) {
    return number % SORTS < 2;
  }

  static BufferedImage of(int number, long seed) {
    PaintedPicture painted = new PaintedPicture(seed * 1_000_003 + number);
    return switch (number % SORTS) {
      case 0, 1 -> painted.chat();
      case 2 -> painted.post();
      case 3 -> painted.flyer();
      case 4 -> PaintedPhoto.of(painted.random, 400, 300);
      default -> painted.photoWithWords();
    };
  }

  /** Of three screens and two grounds, under one head: what differs is what was said. */
  private BufferedImage chat() {
    int[] screen = SCREENS.get(random.nextInt(SCREENS.size()));
    boolean isDark = random.nextBoolean();
    Color ground = new Color(isDark ? 0x0b141a : 0xefeae2);
    BufferedImage picture = plain(screen[0], screen[1], ground);
    Graphics2D paper = paper(picture);
    Color ink = isDark ? Color.WHITE : Color.BLACK;
    paper.setColor(new Color(isDark ? 0x202c33 : 0x008069));
    paper.fillRect(0, 0, screen[0], 100);
    paper.setColor(Color.WHITE);
    paper.setFont(font(Font.BOLD, 28));
    paper.drawString(words.name(), 90, 62);
    paper.setFont(font(Font.PLAIN, 24));
    int down = 130;
    while (down < screen[1] - 140) {
      boolean isMine = random.nextBoolean();
      String said = words.sentence(3 + random.nextInt(25));
      paper.setColor(
          isMine
              ? new Color(isDark ? 0x005c4b : 0xd9fdd3)
              : new Color(isDark ? 0x202c33 : 0xffffff));
      int wide = Math.min(screen[0] * 3 / 4, 30 + paper.getFontMetrics().stringWidth(said));
      int lines = words.lines(said, paper.getFontMetrics(), wide - 28).size();
      int left = isMine ? screen[0] - wide - 20 : 20;
      paper.fillRoundRect(left, down, wide, 24 + 30 * lines, 20, 20);
      paper.setColor(ink);
      words.write(paper, said, left + 14, down + 32, wide - 28);
      down += 24 + 30 * lines + 14;
    }
    paper.setColor(new Color(isDark ? 0x202c33 : 0xffffff));
    paper.fillRoundRect(20, screen[1] - 80, screen[0] - 40, 60, 30, 30);
    paper.dispose();
    return picture;
  }

  private BufferedImage post() {
    int high = 500 + random.nextInt(600);
    BufferedImage picture = plain(800, high, random.nextInt(4) == 0 ? Color.BLACK : Color.WHITE);
    Graphics2D paper = paper(picture);
    paper.setColor(new Color(random.nextInt(0x1000000)));
    paper.fillOval(30, 30, 80, 80);
    paper.setColor(picture.getRGB(0, 0) == Color.BLACK.getRGB() ? Color.WHITE : Color.BLACK);
    paper.setFont(font(Font.BOLD, 26));
    paper.drawString(words.name(), 130, 80);
    paper.setFont(font(Font.PLAIN, 24));
    int down = 160;
    while (down < high - 120) {
      down = words.write(paper, words.sentence(8 + random.nextInt(40)), 30, down, 740) + 26;
    }
    paper.dispose();
    return picture;
  }

  private BufferedImage flyer() {
    BufferedImage picture = plain(700, 900, new Color(random.nextInt(0x1000000)));
    Graphics2D paper = paper(picture);
    for (int i = 0; i < 4 + random.nextInt(5); i++) {
      paper.setColor(new Color(random.nextInt(0x1000000)));
      int left = random.nextInt(600);
      int top = random.nextInt(800);
      if (random.nextBoolean()) {
        paper.fillRect(left, top, 80 + random.nextInt(400), 60 + random.nextInt(300));
      } else {
        paper.fillOval(left, top, 80 + random.nextInt(300), 80 + random.nextInt(300));
      }
    }
    paper.setColor(random.nextBoolean() ? Color.WHITE : Color.BLACK);
    paper.setFont(font(Font.BOLD, 54));
    int down = words.write(paper, words.sentence(4), 40, 110, 620);
    paper.setFont(font(Font.PLAIN, 30));
    words.write(paper, words.sentence(12 + random.nextInt(30)), 40, down + 80, 620);
    paper.dispose();
    return picture;
  }

  private BufferedImage photoWithWords() {
    BufferedImage picture = PaintedPhoto.of(random, 360, 360);
    Graphics2D paper = paper(picture);
    paper.setColor(new Color(0, 0, 0, 150));
    paper.fillRect(0, 240, 360, 120);
    paper.setColor(Color.WHITE);
    paper.setFont(font(Font.BOLD, 17));
    words.write(paper, words.sentence(12), 20, 270, 320);
    paper.dispose();
    return picture;
  }

  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  private static BufferedImage plain(int width, int height, Color ground) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.setColor(ground);
    paper.fillRect(0, 0, width, height);
    paper.dispose();
    return picture;
  }

  private static Graphics2D paper(BufferedImage picture) {
    Graphics2D paper = picture.createGraphics();
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return paper;
  }
}
