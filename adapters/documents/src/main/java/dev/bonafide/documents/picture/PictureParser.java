package dev.bonafide.documents.picture;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.picture.chat.ScreenshotText;
import dev.bonafide.documents.picture.chat.WrittenPicture;
import dev.bonafide.documents.picture.pixels.DecodedPicture;
import dev.bonafide.documents.picture.pixels.GreyLikeness;
import dev.bonafide.documents.picture.pixels.PictureDecoder;
import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.tesseract.AwaitedTable;
import java.io.IOException;

/** Decodes a picture, has its words recognized, and writes them down in the order of reading. */
final class PictureParser implements Parser {
  /**
   * Pixels of a phone's screen at most. A model takes 280 MB while it is loaded, so what decoding
   * took is given back before, and for a larger picture also what looking at it took.
   */
  private static final long SMALL = 4_500_000;

  private final Recognition recognition;

  PictureParser(Recognition recognition) {
    this.recognition = recognition;
  }

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    RecognizedPage page;
    GreyLikeness likeness;
    try (AwaitedTable first = recognition.awaited()) {
      Seen seen = Seen.of(PictureDecoder.decode(file), first);
      System.gc();
      likeness = seen.likeness();
      page = recognition.of(likeness.grey(), seen.colors(), first).seenAs(likeness::original);
    }
    WrittenPicture written = ScreenshotText.of(page);
    if (written.text().isBlank()) {
      throw new Unparsable("is a picture in which no words can be read");
    }
    String text = page.missing().isEmpty() ? written.text() : written.text().stripTrailing();
    return new DraftWriter(limits.characters())
        .text(text + page.mark())
        .draft()
        .placed(text + page.mark(), written.places())
        .of(likeness.hash());
  }

  /** What is kept of a picture while its words are recognized. */
  private record Seen(GreyLikeness likeness, ScreenColors colors) {
    /** Has the recognizer begun meanwhile, unless the picture takes the memory that it needs. */
    static Seen of(DecodedPicture picture, AwaitedTable first) throws IOException {
      if ((long) picture.pixels().getWidth() * picture.pixels().getHeight() <= SMALL) {
        System.gc();
        first.begin();
      }
      GreyLikeness likeness = GreyLikeness.of(picture);
      return new Seen(likeness, ScreenColors.of(picture.pixels(), likeness.grey()));
    }
  }
}
