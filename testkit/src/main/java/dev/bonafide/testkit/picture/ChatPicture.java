package dev.bonafide.testkit.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A chat as a phone shows it, drawn: two sides, and the name of the other one at the top. */
public final class ChatPicture {
  private static final int WIDTH = 780;
  private static final int BUBBLE = 500;
  private static final int EDGE = 24;
  private static final int INNER = 16;
  private static final int GAP = 20;
  private static final Font LETTERS = new Font(Font.SANS_SERIF, Font.PLAIN, 28);

  private final BufferedImage picture;
  private final Graphics2D paper;
  private final boolean isDark;
  private int down = GAP;

  private ChatPicture(int height, boolean isDark) {
    this.isDark = isDark;
    picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    paper = picture.createGraphics();
    paper.setColor(isDark ? new Color(0x0b141a) : new Color(0xefeae2));
    paper.fillRect(0, 0, WIDTH, height);
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.setFont(LETTERS);
  }

  /**
   * A chat with someone.
   *
   * @param height of the picture, in pixels
   * @param name of the other one, with what the program says of them
   */
  public static ChatPicture with(String name, int height) {
    return new ChatPicture(height, false).head(name);
  }

  /** The same on black. */
  public static ChatPicture dark(String name, int height) {
    return new ChatPicture(height, true).head(name);
  }

  private ChatPicture head(String name) {
    paper.setColor(isDark ? Color.WHITE : Color.BLACK);
    FontMetrics metrics = paper.getFontMetrics();
    paper.drawString(name, EDGE, down + metrics.getAscent());
    down += metrics.getHeight() + 2 * GAP;
    return this;
  }

  public ChatPicture theirs(String words) {
    return bubble(words, false, isDark ? new Color(0x202c33) : Color.WHITE);
  }

  public ChatPicture mine(String words) {
    return bubble(words, true, isDark ? new Color(0x005c4b) : new Color(0xd9fdd3));
  }

  private ChatPicture bubble(String words, boolean isMine, Color color) {
    FontMetrics metrics = paper.getFontMetrics();
    List<String> lines = wrapped(words, metrics);
    int wide = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0) + 2 * INNER;
    int high = lines.size() * metrics.getHeight() + 2 * INNER;
    int at = isMine ? WIDTH - EDGE - wide : EDGE;
    paper.setColor(color);
    paper.fillRoundRect(at, down, wide, high, 20, 20);
    paper.setColor(isDark ? Color.WHITE : Color.BLACK);
    int base = down + INNER + metrics.getAscent();
    for (String line : lines) {
      paper.drawString(line, at + INNER, base);
      base += metrics.getHeight();
    }
    down += high + GAP;
    return this;
  }

  private static List<String> wrapped(String words, FontMetrics metrics) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > BUBBLE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  public byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
