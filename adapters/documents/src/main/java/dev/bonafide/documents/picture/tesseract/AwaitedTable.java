package dev.bonafide.documents.picture.tesseract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The table of a picture that is still to come. A model takes half a second to load, on a core that
 * has nothing else to do while a picture is made ready.
 */
public final class AwaitedTable implements AutoCloseable {
  private final Tesseract tesseract;
  private final String language;
  private @Nullable Process begun;

  public AwaitedTable(Tesseract tesseract, String language) {
    this.tesseract = tesseract;
    this.language = language;
  }

  /** Starts the program, which takes its memory from now on. */
  public void begin() throws IOException {
    begun = tesseract.begin(language);
  }

  /** The words of the picture, in Tesseract's own format; to be asked once. */
  public String of(BufferedImage grey) throws IOException {
    Process child = begun == null ? tesseract.begin(language) : begun;
    begun = null;
    return Tesseract.said(child, grey);
  }

  /** Ends a program that no picture came for. */
  @Override
  public void close() {
    if (begun != null) {
      begun.destroyForcibly();
    }
  }
}
