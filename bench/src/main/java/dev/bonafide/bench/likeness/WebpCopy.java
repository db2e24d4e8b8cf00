package dev.bonafide.bench.likeness;

import dev.bonafide.documents.picture.pixels.PictureDecoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture as the program {@code cwebp} writes it, from Debian's package {@code webp}. */
final class WebpCopy {
  private WebpCopy() {}

  /** Written with a quality from 0 to 100, and decoded as Bonafide decodes it. */
  static BufferedImage of(BufferedImage picture, int quality) throws IOException {
    Path original = Files.createTempFile("original", ".png");
    Path copy = Files.createTempFile("copy", ".webp");
    try {
      ImageIO.write(picture, "png", original.toFile());
      write(original.toString(), copy.toString(), Integer.toString(quality));
      return PictureDecoder.decode(Files.readAllBytes(copy)).pixels();
    } finally {
      Files.delete(original);
      Files.delete(copy);
    }
  }

  private static void write(String original, String copy, String quality) throws IOException {
    Process program =
        new ProcessBuilder("cwebp", "-quiet", "-q", quality, original, "-o", copy).start();
    try {
      if (program.waitFor() != 0) {
        throw new IOException("cwebp writes nothing; install it: apt-get install webp");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
