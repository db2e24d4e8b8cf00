package dev.bonafide.documents.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
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
    return words(grey, Optional.empty()).ofText().with(codes.found());
  }

  /** The same of a picture whose colors tell who says what. */
  RecognizedPage of(BufferedImage grey, ScreenColors colors) throws IOException {
    CodesSought codes = new CodesSought(grey);
    return words(grey, Optional.of(colors)).ofText().with(codes.found());
  }

  private RecognizedPage words(BufferedImage grey, Optional<ScreenColors> colors)
      throws IOException {
    RecognizedPage latin = in(colors, read(grey, RecognizedScript.LATIN));
    if (latin.isLikely() || !installed.contains("osd")) {
      return latin;
    }
    Orientation seen = Orientation.of(tesseract.orientation(grey));
    BufferedImage upright = seen.upright(grey);
    RecognizedPage turned =
        read(upright, seen.script())
            .seenAs(box -> seen.turnedBack(box, upright.getWidth(), upright.getHeight()));
    RecognizedPage other = seen.turn() == 0 ? in(colors, turned) : turned;
    return other.confidence() > latin.confidence() ? other : latin;
  }

  private static RecognizedPage in(Optional<ScreenColors> colors, RecognizedPage page) {
    return colors.map(page::in).orElse(page);
  }

  private RecognizedPage read(BufferedImage grey, RecognizedScript script) throws IOException {
    String table = tesseract.table(grey, script.models(installed));
    return RecognizedTable.read(table, grey.getWidth());
  }
}
