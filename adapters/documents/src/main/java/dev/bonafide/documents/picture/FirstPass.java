package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.pixels.PictureHalves;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.tesseract.AwaitedTable;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/**
 * What is read of a picture at first, before anything is known of it. A phone's screen is read in
 * two halves at the same time, where programs can be had that take little memory. Programs load
 * their models while the picture is made ready.
 */
final class FirstPass implements AutoCloseable {
  /**
   * Pixels of a phone's screen at most. A model with its words takes 280 MB while it is loaded, so
   * what decoding took is given back before, and for a larger picture also what looking at it took.
   */
  private static final long SMALL = 4_500_000;

  private final Tesseract light;
  private final Tesseract installed;
  private final boolean canHalve;
  private final AwaitedTable whole;
  private final AwaitedTable upper;
  private final AwaitedTable lower;
  private boolean isTall;

  /**
   * Of one picture.
   *
   * @param light takes little memory; empty where there is none
   */
  FirstPass(Tesseract installed, Optional<Tesseract> light, String language) {
    this.installed = installed;
    this.light = light.orElse(installed);
    this.canHalve = light.isPresent();
    this.whole = new AwaitedTable(installed, language);
    this.upper = new AwaitedTable(this.light, language);
    this.lower = new AwaitedTable(this.light, language);
  }

  /** Starts programs for a picture, unless it takes the memory that they need. */
  void expect(BufferedImage picture) throws IOException {
    isTall = canHalve && PictureHalves.mayBe(picture.getWidth(), picture.getHeight());
    if (isTall) {
      upper.begin();
      lower.begin();
    } else if ((long) picture.getWidth() * picture.getHeight() <= SMALL) {
      System.gc();
      whole.begin();
    }
  }

  /** What reads such a picture, where some of it has to be read again. */
  Tesseract program() {
    return isTall ? light : installed;
  }

  /** The words of the picture, to be asked once. */
  RecognizedPage of(BufferedImage grey) throws IOException {
    Optional<PictureHalves> halves = isTall ? PictureHalves.of(grey) : Optional.empty();
    return halves.isPresent() ? of(halves.get()) : read(isTall ? upper : whole, grey);
  }

  private RecognizedPage of(PictureHalves halves) throws IOException {
    AtOnce<RecognizedPage> read =
        AtOnce.of(() -> read(upper, halves.upper()), () -> read(lower, halves.lower()));
    return read.first().and(read.second(), halves.cut(), halves.isBetweenParagraphs());
  }

  private static RecognizedPage read(AwaitedTable table, BufferedImage grey) throws IOException {
    return RecognizedTable.read(table.of(grey), grey.getWidth());
  }

  /** Ends programs that no picture came for. */
  @Override
  public void close() {
    whole.close();
    upper.close();
    lower.close();
  }
}
