package dev.bonafide.documents.picture;

import com.google.zxing.WriterException;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Paints a chat as a phone shows it, with a font that a library brings along. */
final class PaintedChat {
  private static final int WIDTH = 780;
  private static final int BUBBLE = 520;
  private static final int EDGE = 24;
  private static final int INNER = 16;
  private static final int GAP = 18;

  private final BufferedImage picture;
  private final Graphics2D paper;
  private final Color ink;
  private final Color left;
  private final Color right;
  private int down = GAP;

  private PaintedChat(int height, Color ground, Color ink, Color left, Color right)
      throws IOException {
    picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    paper = picture.createGraphics();
    paper.setColor(ground);
    paper.fillRect(0, 0, WIDTH, height);
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.setFont(font());
    this.ink = ink;
    this.left = left;
    this.right = right;
  }

  static PaintedChat light(int height) throws IOException {
    Color ground = new Color(0xefeae2);
    return new PaintedChat(height, ground, Color.BLACK, Color.WHITE, new Color(0xd9fdd3));
  }

  static PaintedChat dark(int height) throws IOException {
    Color ground = new Color(0x0b141a);
    Color bubble = new Color(0x202c33);
    return new PaintedChat(height, ground, Color.WHITE, bubble, new Color(0x005c4b));
  }

  PaintedChat head(String text) {
    paper.setColor(ink);
    FontMetrics metrics = paper.getFontMetrics();
    paper.drawString(text, EDGE, down + metrics.getAscent());
    down += metrics.getHeight() + 2 * GAP;
    return this;
  }

  PaintedChat left(String text) {
    return bubble(text, left, false);
  }

  PaintedChat right(String text) {
    return bubble(text, right, true);
  }

  /** A bubble of nothing but a QR code. */
  PaintedChat leftCode(String says) throws WriterException {
    paper.setColor(left);
    paper.fillRoundRect(EDGE, down, PaintedCode.SIZE, PaintedCode.SIZE, 20, 20);
    paper.setColor(Color.BLACK);
    PaintedCode.on(paper, says, EDGE, down);
    down += PaintedCode.SIZE + GAP;
    return this;
  }

  byte[] as(String sort) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, sort, out);
    return out.toByteArray();
  }

  private PaintedChat bubble(String text, Color color, boolean isRight) {
    FontMetrics metrics = paper.getFontMetrics();
    List<String> lines = wrapped(text, metrics);
    int wide = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0) + 2 * INNER;
    int high = lines.size() * metrics.getHeight() + 2 * INNER;
    int at = isRight ? WIDTH - EDGE - wide : EDGE;
    paper.setColor(color);
    paper.fillRoundRect(at, down, wide, high, 20, 20);
    paper.setColor(ink);
    int base = down + INNER + metrics.getAscent();
    for (String line : lines) {
      paper.drawString(line, at + INNER, base);
      base += metrics.getHeight();
    }
    down += high + GAP;
    return this;
  }

  private static List<String> wrapped(String text, FontMetrics metrics) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > BUBBLE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static Font font() throws IOException {
    String file = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(28f);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }
}
