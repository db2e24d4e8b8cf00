package dev.bonafide.documents.picture;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.picture.pixels.DecodedPicture;
import dev.bonafide.documents.picture.pixels.GreyLikeness;
import dev.bonafide.documents.picture.pixels.PictureDecoder;
import dev.bonafide.documents.picture.pixels.ScreenColors;
import java.io.IOException;

/** Decodes a picture, has its words recognized, and writes them down in the order of reading. */
final class PictureParser implements Parser {
  private final Recognition recognition;

  PictureParser(Recognition recognition) {
    this.recognition = recognition;
  }

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    Seen seen = Seen.of(PictureDecoder.decode(file));
    // A model takes 280 MB while it is loaded: what decoding took is given back before.
    System.gc();
    RecognizedPage page =
        recognition.of(seen.likeness().grey(), seen.colors()).seenAs(seen.likeness()::original);
    WrittenPicture written = ScreenshotText.of(page);
    if (written.text().isBlank()) {
      throw new Unparsable("is a picture in which no words can be read");
    }
    String text = page.missing().isEmpty() ? written.text() : written.text().stripTrailing();
    return new DraftWriter(limits.characters())
        .text(text + page.mark())
        .draft()
        .placed(text + page.mark(), written.places())
        .of(seen.likeness().hash());
  }

  /** What is kept of a picture while its words are recognized. */
  private record Seen(GreyLikeness likeness, ScreenColors colors) {
    static Seen of(DecodedPicture picture) {
      GreyLikeness likeness = GreyLikeness.of(picture);
      return new Seen(likeness, ScreenColors.of(picture.pixels(), likeness.grey()));
    }
  }
}
