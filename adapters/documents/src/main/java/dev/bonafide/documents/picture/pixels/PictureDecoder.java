package dev.bonafide.documents.picture.pixels;

import dev.bonafide.documents.draft.Unparsable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The first frame of a picture. Its size is asked before any of it is unpacked. */
public final class PictureDecoder {
  /** Of the picture as it is: a scan of A3 at 600 dpi has 70 million. */
  private static final long MOST_PIXELS = 100_000_000;

  /** Of the picture as it is looked at: a phone's longest screenshots have 8 million. */
  private static final long KEPT_PIXELS = 10_000_000;

  /** Of a JPEG in scans that refine each other: all of it is held, six bytes a pixel. */
  private static final long REFINED_PIXELS = 25_000_000;

  /**
   * In pixels: of lower letters nothing can be read, and a line of pixels cannot be thinned out.
   */
  private static final int LETTER = 8;

  private PictureDecoder() {}

  /**
   * Decodes it, with every second or third pixel where it is large.
   *
   * @throws Unparsable if it is larger than the limit, or nothing knows its sort
   */
  public static DecodedPicture decode(byte[] file) throws IOException {
    String sort =
        PictureType.of(file).orElseThrow(() -> new Unparsable("is not a known picture type")).id();
    ImageIO.setUseCache(false);
    var readers = ImageIO.getImageReadersByFormatName(sort);
    if (!readers.hasNext()) {
      throw new Unparsable("is a picture of a kind that cannot be read");
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      return read(reader, JpegScans.refine(file) ? REFINED_PIXELS : MOST_PIXELS);
    } finally {
      reader.dispose();
    }
  }

  private static DecodedPicture read(ImageReader reader, long most) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > most) {
      throw new Unparsable("is larger than " + most / 1_000_000 + " million pixels");
    }
    int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS)));
    if (step > 1 && Math.min(reader.getWidth(0), reader.getHeight(0)) < LETTER * step) {
      throw new Unparsable("is too narrow for a picture of its size to have words in it");
    }
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return new DecodedPicture(reader.read(0, how), step);
  }
}
