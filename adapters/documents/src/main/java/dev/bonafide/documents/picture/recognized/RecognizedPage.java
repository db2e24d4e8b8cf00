package dev.bonafide.documents.picture.recognized;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.tesseract.RecognizedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was recognized in a picture.
 *
 * @param width of the picture, in pixels
 * @param lines in the recognizer's order of reading
 * @param missing a script in the picture that cannot be read here
 */
public record RecognizedPage(
    int width, List<RecognizedLine> lines, Optional<RecognizedScript> missing) {
  /** A page with fewer words says nothing of how sure the recognizer is. */
  private static final int FEW_WORDS = 3;

  /** Read in their own script 15 screenshots came out at 94 to 96, one in another script at 19. */
  private static final double LIKELY = 80;

  /** Of the width: lines of one column begin within it of each other. */
  private static final double EDGE = 0.01;

  /** Of the longest line at the same edge: a list has shorter ones. */
  private static final double FAR = 0.8;

  public RecognizedPage {
    lines = List.copyOf(lines);
  }

  public RecognizedPage(int width, List<RecognizedLine> lines) {
    this(width, lines, Optional.empty());
  }

  /** The same, with words in a script that cannot be read here. */
  public RecognizedPage missing(RecognizedScript script) {
    return new RecognizedPage(width, lines, Optional.of(script));
  }

  /** All of its words, in the order of reading. */
  public Stream<RecognizedWord> words() {
    return lines.stream().flatMap(line -> line.words().stream());
  }

  /** Whether any word, or what a code says, is surely read. */
  public boolean isRead() {
    return words().anyMatch(RecognizedWord::isSure);
  }

  /** What the text says below its words where a script is missing, on a line of its own. */
  public String mark() {
    return missing.map(script -> "\n[not read: %s script]".formatted(script.named())).orElse("");
  }

  /** How sure the recognizer is of the page, 0 to 100, long words counting more. */
  public double confidence() {
    double letters = 0;
    double sum = 0;
    for (RecognizedLine line : lines) {
      for (RecognizedWord word : line.words()) {
        letters += word.text().length();
        sum += word.text().length() * word.confidence();
      }
    }
    return letters == 0 ? 0 : sum / letters;
  }

  /** How much of the page is surely read, in pixels of lines' length. */
  public long read() {
    return words().filter(RecognizedWord::isSure).mapToLong(RecognizedWord::width).sum();
  }

  /** Without what was made of icons and faces, or of letters of another script. */
  public RecognizedPage ofText() {
    return new RecognizedPage(
        width, lines.stream().filter(RecognizedLine::isText).toList(), missing);
  }

  /** With what codes say, each below the lines that begin above it. */
  public RecognizedPage with(List<QrCode> codes) {
    List<RecognizedLine> all = new ArrayList<>(lines);
    for (QrCode code : codes) {
      all.replaceAll(line -> line.without(code::covers));
      all.removeIf(line -> line.words().isEmpty());
      int at = 0;
      for (int i = 0; i < all.size(); i++) {
        at = all.get(i).top() <= code.top() ? i + 1 : at;
      }
      all.add(at, code.line(at == 0 ? 0 : all.get(at - 1).paragraph()));
    }
    return new RecognizedPage(width, all, missing);
  }

  /** The same words, where the picture that was read is another one's likeness. */
  public RecognizedPage seenAs(UnaryOperator<PictureBox> original) {
    return new RecognizedPage(
        width, lines.stream().map(line -> line.seenAs(original)).toList(), missing);
  }

  /** What stands right of a column on the left; empty where there is none. */
  public Optional<RecognizedPage> besideTheLeft() {
    return LeftColumn.of(this)
        .map(
            column ->
                new RecognizedPage(
                    width - column.end(),
                    column.beside().stream().map(line -> line.movedLeft(column.end())).toList()));
  }

  /**
   * Whether a line ends where the next one's first word had no room, or in the middle of a sentence
   * and far to the right: a program may wrap a word that would have had just enough.
   */
  public boolean isWrapped(RecognizedLine line, RecognizedLine next) {
    int right =
        lines.stream()
            .filter(other -> Math.abs(other.left() - line.left()) <= EDGE * width)
            .mapToInt(RecognizedLine::right)
            .max()
            .orElse(width);
    RecognizedWord first = next.words().getFirst();
    boolean isFull = line.right() + line.height() / 3 + first.width() > right;
    boolean isFar = line.right() - line.left() >= FAR * (right - line.left());
    int letter = first.text().codePointAt(0);
    return (isFull && Character.isLetterOrDigit(letter))
        || (isFar && Character.isLowerCase(letter) && line.isInSentence());
  }

  public boolean isLikely() {
    long words = lines.stream().mapToLong(line -> line.words().size()).sum();
    return words >= FEW_WORDS && confidence() >= LIKELY;
  }
}
