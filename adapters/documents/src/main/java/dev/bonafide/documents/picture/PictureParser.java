package dev.bonafide.documents.picture;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import java.io.IOException;

/** Decodes a picture, has its words recognized, and writes them down in the order of reading. */
final class PictureParser implements Parser {
  private final Recognition recognition;

  PictureParser(Recognition recognition) {
    this.recognition = recognition;
  }

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    GreyLikeness likeness = GreyLikeness.of(PictureDecoder.decode(file));
    // A model takes 280 MB while it is loaded: what decoding took is given back before.
    System.gc();
    RecognizedPage page = recognition.of(likeness.grey()).seenAs(likeness::original);
    WrittenPicture written = ScreenshotText.of(page);
    if (written.text().isBlank()) {
      throw new Unparsable("is a picture in which no words can be read");
    }
    return new DraftWriter(limits.characters())
        .text(written.text())
        .draft()
        .placed(written.text(), written.places());
  }
}
