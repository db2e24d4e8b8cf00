package dev.bonafide.documents.picture.pixels;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The values of a grey picture, a byte a pixel. */
public final class Pixels {
  private Pixels() {}

  /** Its own, not a copy. */
  public static byte[] of(BufferedImage grey) {
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  /** Writes it as a portable graymap, the simplest format that recognizers take. */
  public static void write(BufferedImage grey, OutputStream out) throws IOException {
    String head = "P5\n" + grey.getWidth() + " " + grey.getHeight() + "\n255\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(of(grey));
  }
}
