package dev.bonafide.text.sentence;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes as a short text, for a file of properties. */
public final class DeflatedText {
  private static final int INITIAL = 1 << 16;

  private DeflatedText() {}

  public static String of(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] made = new byte[INITIAL];
      int size = 0;
      while (!deflater.finished()) {
        made = size == made.length ? Arrays.copyOf(made, 2 * size) : made;
        size += deflater.deflate(made, size, made.length - size);
      }
      return Base64.getEncoder().encodeToString(Arrays.copyOf(made, size));
    }
  }

  /**
   * The bytes again.
   *
   * @throws IllegalStateException if the text is damaged
   */
  public static byte[] bytes(String text) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(Base64.getDecoder().decode(text));
      byte[] made = new byte[INITIAL];
      int size = 0;
      while (!inflater.finished() && !inflater.needsInput()) {
        made = size == made.length ? Arrays.copyOf(made, 2 * size) : made;
        size += inflater.inflate(made, size, made.length - size);
      }
      if (!inflater.finished()) {
        throw new IllegalStateException("damaged: it ends too early");
      }
      return Arrays.copyOf(made, size);
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new IllegalStateException("damaged: " + e.getMessage(), e);
    }
  }
}
