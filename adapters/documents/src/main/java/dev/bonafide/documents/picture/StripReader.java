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
  /** Lines that are worth a second program, which takes a fifth of a second to start. */
  private static final int MANY = 6;

  /** A screen has fewer lines; with more, two programs take too much memory at the same time. */
  private static final int SCREEN = 80;

  /** The same by two programs at the same time, with a model that takes little memory. */
  Optional<Map<PictureBox, List<RecognizedWord>>> readByTwo(List<PictureBox> lines, String model)
      throws IOException {
    int half = lines.size() / 2;
    if (lines.size() < MANY || lines.size() > SCREEN) {
      return read(lines, model);
    }
    AtOnce<Optional<Map<PictureBox, List<RecognizedWord>>>> halves =
        AtOnce.of(
            () -> read(lines.subList(0, half), model),
            () -> read(lines.subList(half, lines.size()), model));
    if (halves.first().isEmpty() || halves.second().isEmpty()) {
      return Optional.empty();
    }
    Map<PictureBox, List<RecognizedWord>> all = new HashMap<>(halves.first().get());
    all.putAll(halves.second().get());
    return Optional.of(all);
  }

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
    read.replaceAll((_, words) -> ReadTwice.withoutParts(ReadTwice.once(words)));
    return Optional.of(read);
  }
}
