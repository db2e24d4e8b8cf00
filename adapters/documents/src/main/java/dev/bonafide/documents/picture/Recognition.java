package dev.bonafide.documents.picture;

import dev.bonafide.documents.draft.Unparsable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;

/**
 * Has a picture read: as Latin script first, which most are, and where that comes out unlikely, in
 * the script and the way up that the picture seems to have. The likelier of the two counts.
 */
final class Recognition {
  private final Tesseract tesseract;

  Recognition(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  RecognizedPage of(BufferedImage grey) throws IOException {
    Set<String> installed = tesseract.languages();
    if (installed.isEmpty()) {
      throw new Unparsable("is a picture, and no language of tesseract is installed");
    }
    RecognizedPage latin = read(grey, RecognizedScript.LATIN, installed);
    if (latin.isLikely() || !installed.contains("osd")) {
      return latin;
    }
    Orientation seen = Orientation.of(tesseract.orientation(grey));
    RecognizedPage other = read(seen.upright(grey), seen.script(), installed);
    return other.confidence() > latin.confidence() ? other : latin;
  }

  private RecognizedPage read(BufferedImage grey, RecognizedScript script, Set<String> installed)
      throws IOException {
    String table = tesseract.table(grey, script.models(installed));
    return RecognizedTable.read(table, grey.getWidth());
  }
}
