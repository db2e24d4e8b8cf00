package dev.bonafide.documents.picture.chat;

import com.google.re2j.Pattern;
import dev.bonafide.documents.picture.chat.ChatSides.Side;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The times that a program draws at the end of each bubble. They are told from times that people
 * write by being at the end of most that is said.
 *
 * @param areDrawn whether this picture has them
 * @param usual height of a line, in pixels
 */
record ScreenshotTimes(boolean areDrawn, double usual) {
  /** Two ticks close behind a time may be read as figures. */
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}(?:[:.]\\d{2}|:\\d{2}[^\\p{L}\\s]{1,3})");

  /** After a time stand its half of the day and the marks of what was sent and read. */
  private static final int BEHIND = 3;

  /** Of a line's height: a figure of its own size has three quarters, one of a drawn time less. */
  private static final double SMALL = 0.66;

  /** Of the ends of messages, or of sides: so many have a time just before them. */
  private static final double MOST = 0.5;

  /** Times on one side, where those on the other are too pale to be read. */
  private static final int OF_ONE_SIDE = 3;

  static ScreenshotTimes in(ChatSides sides) {
    List<RecognizedLine> lines = sides.lines();
    double usual =
        lines.stream().mapToInt(RecognizedLine::height).sorted().toArray()[lines.size() / 2];
    ScreenshotTimes drawn = new ScreenshotTimes(true, usual);
    List<RecognizedLine> ends =
        IntStream.range(0, lines.size()).filter(sides::isEnd).mapToObj(lines::get).toList();
    boolean areDrawn =
        drawn.areIn(ends, 1)
            || Stream.of(Side.LEFT, Side.RIGHT)
                .map(side -> ends.stream().filter(line -> sides.of(line) == side).toList())
                .anyMatch(one -> drawn.areIn(one, OF_ONE_SIDE));
    return new ScreenshotTimes(areDrawn, usual);
  }

  /** Whether most lines end with a time, and at least so many. */
  private boolean areIn(List<RecognizedLine> ends, int fewest) {
    long timed = ends.stream().filter(line -> at(line) >= 0).count();
    return timed > MOST * ends.size() && timed >= fewest;
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
