package dev.bonafide.documents.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;

/**
 * Has a picture read: as Latin script first, which most are, and where that comes out unlikely, in
 * the script and the way up that the picture seems to have. The likelier of the two counts.
 */
final class Recognition {
  private final Tesseract tesseract;
  private final Set<String> installed;

  private Recognition(Recognizer recognizer) {
    this.tesseract = new Tesseract(recognizer.program());
    this.installed = recognizer.languages();
  }

  /** With what a child was told of Tesseract. */
  static Recognition told(String[] arguments) {
    return new Recognition(Recognizer.told(arguments));
  }

  /** Its words, and what QR codes in it say. */
  RecognizedPage of(BufferedImage grey) throws IOException {
    CodesSought codes = new CodesSought(grey);
    return words(grey).with(codes.found());
  }

  private RecognizedPage words(BufferedImage grey) throws IOException {
    RecognizedPage latin = read(grey, RecognizedScript.LATIN);
    if (latin.isLikely() || !installed.contains("osd")) {
      return latin;
    }
    Orientation seen = Orientation.of(tesseract.orientation(grey));
    BufferedImage upright = seen.upright(grey);
    RecognizedPage other =
        read(upright, seen.script())
            .seenAs(box -> seen.turnedBack(box, upright.getWidth(), upright.getHeight()));
    return other.confidence() > latin.confidence() ? other : latin;
  }

  private RecognizedPage read(BufferedImage grey, RecognizedScript script) throws IOException {
    String table = tesseract.table(grey, script.models(installed));
    return RecognizedTable.read(table, grey.getWidth());
  }
}
