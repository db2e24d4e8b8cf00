package dev.bonafide.testkit.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Good pictures to make bad ones of. */
final class SmallPictures {
  /** One pixel, without loss: nothing here writes WebP. */
  private static final String WEBP = "UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAfQ//73v/+BiOh/AAA=";

  private SmallPictures() {}

  /** One of each sort, by its name. */
  static SequencedMap<String, byte[]> each() {
    SequencedMap<String, byte[]> all = new LinkedHashMap<>();
    for (String sort : new String[] {"png", "jpeg", "gif"}) {
      all.put(sort, written(striped(120, 80), sort));
    }
    all.put("webp", webp());
    return all;
  }

  static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  static byte[] of(int width, int height, String sort) {
    return written(striped(width, height), sort);
  }

  /** A JPEG whose scans refine each other: nothing can be shown before all are unpacked. */
  static byte[] progressive(int width, int height) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream file = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(file);
      writer.write(null, new IIOImage(striped(width, height), null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  static byte[] written(BufferedImage picture, String sort) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, sort, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage striped(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    for (int x = 0; x < width; x += 8) {
      paper.setColor(x % 16 == 0 ? Color.WHITE : Color.BLUE);
      paper.fillRect(x, 0, 8, height);
    }
    paper.dispose();
    return picture;
  }
}
