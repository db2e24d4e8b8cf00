package dev.bonafide.documents.picture.chat;

import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;

/**
 * The times that a program draws at the end of each bubble. They are told from times that people
 * write by being at the end of most that is said.
 *
 * @param areDrawn whether this picture has them
 * @param usual height of a line, in pixels
 */
record ScreenshotTimes(boolean areDrawn, double usual) {
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}");

  /** After a time stand its half of the day and the marks of what was sent and read. */
  private static final int BEHIND = 3;

  /** Of a line's height: a figure of its own size has three quarters, one of a drawn time less. */
  private static final double SMALL = 0.66;

  /** Of the ends of messages, or of sides: so many have a time just before them. */
  private static final double MOST = 0.5;

  static ScreenshotTimes in(TwoSides sides) {
    List<RecognizedLine> lines = sides.lines();
    double usual =
        lines.stream().mapToInt(RecognizedLine::height).sorted().toArray()[lines.size() / 2];
    ScreenshotTimes drawn = new ScreenshotTimes(true, usual);
    long ends = 0;
    long timed = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = sides.isEnd(i);
      ends += last ? 1 : 0;
      timed += last && drawn.at(lines.get(i)) >= 0 ? 1 : 0;
    }
    return new ScreenshotTimes(timed > MOST * ends, usual);
  }

  /** Whether a drawn time ends the line, and so its bubble. */
  boolean isLast(RecognizedLine line) {
    return areDrawn && at(line) >= 0;
  }

  RecognizedLine without(RecognizedLine line) {
    return isLast(line) ? line.until(at(line)) : line;
  }

  /** The first of the words at a line's end that are a drawn time; negative where none is. */
  private int at(RecognizedLine line) {
    List<RecognizedWord> words = line.words();
    int smudged = -1;
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - BEHIND); i--) {
      if (TIME.matches(words.get(i).text())) {
        return i;
      }
      boolean isNext = smudged == i + 1 || i == words.size() - 1;
      smudged = i > 0 && isNext && isSmudge(words.get(i)) ? i : smudged;
    }
    return smudged;
  }

  /** A time in letters so small that it was misread. */
  private boolean isSmudge(RecognizedWord word) {
    boolean isWord = word.isSure() && word.text().codePoints().anyMatch(Character::isLetter);
    return !isWord && word.height() < SMALL * usual;
  }
}
