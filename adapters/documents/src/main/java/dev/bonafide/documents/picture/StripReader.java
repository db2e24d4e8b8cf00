package dev.bonafide.documents.picture;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.LineStrip;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has lines of a picture read, each by itself. */
record StripReader(BufferedImage grey, Tesseract tesseract) {
  /**
   * The words of each line where they stand in the picture; empty where there are no lines, or too
   * many.
   *
   * @param model by the name that Tesseract gives it
   */
  Optional<Map<PictureBox, List<RecognizedWord>>> read(List<PictureBox> lines, String model)
      throws IOException {
    Optional<LineStrip> strip = LineStrip.of(grey, lines);
    if (strip.isEmpty()) {
      return Optional.empty();
    }
    Map<PictureBox, List<RecognizedWord>> read = new HashMap<>();
    String table = tesseract.tableAndText(strip.get().picture(), model);
    for (RecognizedWord word : RecognizedTable.withBlanks(table)) {
      PictureBox line = lines.get(strip.get().line(word.seen()));
      read.computeIfAbsent(line, _ -> new ArrayList<>())
          .add(word.at(strip.get().original(word.seen())));
    }
    return Optional.of(read);
  }
}
