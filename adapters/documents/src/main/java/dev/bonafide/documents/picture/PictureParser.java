package dev.bonafide.documents.picture;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Child;
import dev.bonafide.documents.picture.chat.ScreenshotText;
import dev.bonafide.documents.picture.chat.WrittenPicture;
import dev.bonafide.documents.picture.pixels.GreyLikeness;
import dev.bonafide.documents.picture.pixels.PictureDecoder;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.io.IOException;

/** Decodes a picture, has its words recognized, and writes them down in the order of reading. */
record PictureParser(Recognition recognition) implements Parser {
  /** Of most pictures that lie in something else. */
  static final String WORDLESS = "is a picture in which no words can be read";

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    GreyLikeness likeness = likeness(file);
    System.gc();
    RecognizedPage page = recognition.of(likeness.grey()).seenAs(likeness::original);
    WrittenPicture written = ScreenshotText.of(page);
    if (written.text().isBlank()) {
      throw new Unparsable(WORDLESS);
    }
    String text = page.missing().isEmpty() ? written.text() : written.text().stripTrailing();
    return new DraftWriter(limits.characters())
        .text(text + page.mark())
        .draft()
        .placed(text + page.mark(), written.places());
  }

  /** In a method of its own: the frame of one that waits for Tesseract would keep the pixels. */
  private static GreyLikeness likeness(byte[] file) throws IOException {
    return GreyLikeness.of(PictureDecoder.decode(file));
  }

  /** Starts in a process of its own, with the path of Tesseract and the languages it has. */
  public static void main(String[] args) throws IOException {
    Child.serve(new PictureParser(new Recognition(Tesseract.told(args))));
  }
}
