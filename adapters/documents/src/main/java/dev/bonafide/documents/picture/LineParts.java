package dev.bonafide.documents.picture;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.InkLines;
import dev.bonafide.documents.picture.pixels.LineStrip;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts lines of a picture where a model of another script would be led astray: behind the initials
 * in a face, before words that a program wrote in Latin script, and before the small letters of a
 * time at the end of a message.
 *
 * @param usual height of a line, in pixels
 * @param margin where messages begin, in pixels
 */
record LineParts(BufferedImage grey, int usual, int margin) {
  /** Of the height of most lines: a face is as far from its name; words are less apart. */
  private static final double GAP = 0.5;

  /** Of the height of most lines: the initials in a face are no wider. */
  private static final double FACE = 3;

  /** In pixels before a letter: its strokes end softly. */
  private static final int SOFT = 2;

  /** Lines that begin at the margin: fewer may do so by chance. */
  private static final int FEWEST = 3;

  /** Of the height of most lines: lines of one edge begin within it of each other. */
  private static final double EDGE = 0.15;

  /** The parts, in the order of the lines; one that goes on with another begins where that ends. */
  static List<PictureBox> of(BufferedImage grey, List<PictureBox> lines, RecognizedPage latin) {
    if (lines.isEmpty() || lines.size() > LineStrip.MOST_LINES) {
      return lines;
    }
    int usual = InkLines.usualHeight(lines);
    LineParts parts = new LineParts(grey, usual, margin(lines, EDGE * usual));
    List<RecognizedLine> program = ProgramWords.in(latin);
    return lines.stream()
        .flatMap(line -> parts.behindTheFace(line).stream())
        .flatMap(line -> parts.beforeWords(line, program).stream())
        .flatMap(line -> SmallEnd.of(line, grey, usual).parts().stream())
        .toList();
  }

  /** Where most lines begin; negative where too few begin anywhere. */
  private static int margin(List<PictureBox> lines, double near) {
    Comparator<PictureBox> byLines = Comparator.comparingLong(line -> beginning(lines, line, near));
    return lines.stream()
        .max(byLines)
        .filter(line -> beginning(lines, line, near) >= FEWEST)
        .map(PictureBox::left)
        .orElse(-1);
  }

  private static long beginning(List<PictureBox> lines, PictureBox at, double near) {
    return lines.stream().filter(line -> Math.abs(line.left() - at.left()) <= near).count();
  }

  private List<PictureBox> behindTheFace(PictureBox line) {
    int gap = (int) (GAP * usual);
    boolean isAcross = line.left() < margin - gap && line.right() > margin;
    if (!isAcross || margin - line.left() > FACE * usual + gap) {
      return List.of(line);
    }
    int end = margin - gap;
    int begin = margin - SOFT;
    return InkLines.isBlank(grey, part(line, end, begin))
        ? List.of(part(line, line.left(), end), part(line, begin, line.right()))
        : List.of(line);
  }

  private List<PictureBox> beforeWords(PictureBox line, List<RecognizedLine> program) {
    Optional<Integer> cut =
        program.stream()
            .filter(words -> words.words().stream().allMatch(word -> word.isIn(line)))
            .map(words -> endBefore(line, words.left() - SOFT))
            .filter(end -> end - line.left() > GAP * usual)
            .findFirst();
    return cut.map(end -> List.of(part(line, line.left(), end), part(line, end, line.right())))
        .orElse(List.of(line));
  }

  /** Where the last letter before a place ends. */
  private int endBefore(PictureBox line, int place) {
    int end = Math.min(place, line.right());
    while (end > line.left() && InkLines.isBlank(grey, part(line, end - 1, end))) {
      end--;
    }
    return end;
  }

  private static PictureBox part(PictureBox line, int left, int right) {
    return new PictureBox(left, line.top(), right - left, line.height());
  }
}
