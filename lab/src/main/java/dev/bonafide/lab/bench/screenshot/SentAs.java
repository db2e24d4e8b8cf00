package dev.bonafide.lab.bench.screenshot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What becomes of a screenshot on its way. */
enum SentAs {
  /** A file, as Slack, Discord and mail keep it. */
  FILE(Integer.MAX_VALUE, 0),
  /** A photo in Telegram: its longer side at most 1,280 pixels, JPEG. */
  TELEGRAM_PHOTO(1280, 0.87f),
  /** A photo in WhatsApp: its longer side at most 1,600 pixels, JPEG of lower quality. */
  WHATSAPP_PHOTO(1600, 0.75f),
  /** Saved as a JPEG by someone on the way. */
  JPEG(2400, 0.6f);

  private final int longest;
  private final float quality;

  SentAs(int longest, float quality) {
    this.longest = longest;
    this.quality = quality;
  }

  String ending() {
    return quality == 0 ? "png" : "jpg";
  }

  byte[] send(BufferedImage screenshot) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage small = scaled(screenshot);
    if (quality == 0) {
      ImageIO.write(small, "png", out);
      return out.toByteArray();
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    try (var to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(null, new IIOImage(small, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private BufferedImage scaled(BufferedImage from) {
    double scale = Math.min(1, longest / (double) Math.max(from.getWidth(), from.getHeight()));
    int width = (int) Math.round(from.getWidth() * scale);
    int height = (int) Math.round(from.getHeight() * scale);
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = to.createGraphics();
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    paper.drawImage(halved(from, width), 0, 0, width, height, null);
    paper.dispose();
    return to;
  }

  /** Averages four pixels as long as it is twice too large: one step would skip pixels. */
  private static BufferedImage halved(BufferedImage from, int width) {
    BufferedImage now = from;
    while (now.getWidth() >= 2 * width) {
      BufferedImage half =
          new BufferedImage(now.getWidth() / 2, now.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
      Graphics2D paper = half.createGraphics();
      paper.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      paper.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
      paper.dispose();
      now = half;
    }
    return now;
  }
}
