package dev.bonafide.documents.picture;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.InkLines;
import dev.bonafide.documents.picture.pixels.LineStrip;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Lines of letters in a picture, and what was surely read of each. What is left is of another
 * script, however well the names, times and menus around it were read.
 *
 * @param lines rectangles, in the order of reading
 * @param words that were surely read in each
 */
record LinesRead(List<PictureBox> lines, List<List<RecognizedWord>> words) {
  /** Of a line's width: words of Latin script fill four fifths of it. */
  private static final double READ = 0.7;

  /** Of the width of all lines: so much of a page is left where icons and smudges are in it. */
  private static final double MOST_LEFT = 0.2;

  /**
   * In four pictures, what the Latin model made of short names in Han and Hangul came out at 85 at
   * most, and the words of programs at 92 to 97.
   */
  private static final double CERTAIN = 90;

  /** Of a line's height: a new paragraph begins lower. */
  private static final double PARAGRAPH = 0.9;

  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** Lines: fewer may be smudges. */
  private static final int SOME = 3;

  /** Of the height of most lines: what is higher is a picture. */
  private static final int HIGHEST = 3;

  static LinesRead of(BufferedImage grey, RecognizedPage page) {
    return of(InkLines.of(grey), page);
  }

  /** The same lines, cut where another script begins or ends. */
  LinesRead cut(BufferedImage grey, RecognizedPage page) {
    return of(LineParts.of(grey, lines, page), page);
  }

  private static LinesRead of(List<PictureBox> lines, RecognizedPage page) {
    List<List<RecognizedWord>> words = new ArrayList<>();
    lines.forEach(_ -> words.add(new ArrayList<>()));
    for (RecognizedLine line : page.lines()) {
      for (RecognizedWord word : line.words()) {
        int at = word.isSure() ? holding(lines, word) : -1;
        if (at >= 0) {
          words.get(at).add(word);
        }
      }
    }
    words.forEach(some -> some.sort(Comparator.comparingInt(RecognizedWord::left)));
    return new LinesRead(lines, words);
  }

  private static int holding(List<PictureBox> lines, RecognizedWord word) {
    for (int i = 0; i < lines.size(); i++) {
      if (word.isIn(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nearly all was read. */
  boolean isAll() {
    long all = lines.stream().filter(this::isText).mapToLong(PictureBox::width).sum();
    return left().stream().mapToLong(PictureBox::width).sum() <= MOST_LEFT * all;
  }

  /** Lines that were not read, or not all of. */
  List<PictureBox> left() {
    return without(this::isRead);
  }

  private List<PictureBox> without(IntPredicate isRead) {
    return IntStream.range(0, lines.size())
        .filter(i -> isText(lines.get(i)) && !isRead.test(i))
        .mapToObj(lines::get)
        .toList();
  }

  private boolean isText(PictureBox line) {
    return line.height() <= HIGHEST * InkLines.usualHeight(lines);
  }

  /** Whether lines were read, which nobody can where a picture is turned. */
  boolean areSome() {
    return IntStream.range(0, lines.size()).filter(this::isRead).count() >= SOME;
  }

  boolean isRead(int line) {
    int read = words.get(line).stream().mapToInt(RecognizedWord::width).sum();
    return read >= READ * lines.get(line).width();
  }

  /**
   * Lines that are of another script, or may be: what is made of a few of its letters is less sure
   * than words of this one.
   */
  List<PictureBox> foreign() {
    return without(
        i -> isRead(i) && words.get(i).stream().allMatch(word -> word.confidence() >= CERTAIN));
  }

  /** The picture without what was read. */
  BufferedImage rest(BufferedImage grey) {
    BufferedImage rest =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = rest.createGraphics();
    paper.drawImage(grey, 0, 0, null);
    paper.setColor(Color.WHITE);
    for (int i = 0; i < lines.size(); i++) {
      if (isRead(i)) {
        PictureBox line = lines.get(i);
        paper.fillRect(line.left(), line.top(), line.width(), line.height());
      }
    }
    paper.dispose();
    return rest;
  }

  /** The longest of the lines that are left, so many at most. */
  Optional<LineStrip> sample(BufferedImage grey, int most) {
    return LineStrip.of(
        grey,
        left().stream()
            .sorted(Comparator.comparingInt(PictureBox::width).reversed())
            .limit(most)
            .toList());
  }

  /**
   * With all that is of another script read line by line; empty where there are no lines, or too
   * many.
   *
   * @param models to read with: the second one tells where the first is unsure
   */
  Optional<RecognizedPage> completed(StripReader reader, List<String> models) throws IOException {
    Optional<Map<PictureBox, List<RecognizedWord>>> first =
        reader.readByTwo(foreign(), models.getFirst());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Map<PictureBox, List<RecognizedWord>> read = first.get();
    for (String model : models.subList(1, models.size())) {
      read = new SecondOpinion(read).heard(reader, model);
    }
    Map<PictureBox, List<RecognizedWord>> placed = new HashMap<>(read);
    placed.replaceAll((line, words) -> words.stream().map(word -> inHeight(word, line)).toList());
    return Optional.of(completed(reader.grey().getWidth(), placed));
  }

  private static RecognizedWord inHeight(RecognizedWord word, PictureBox line) {
    return word.at(new PictureBox(word.left(), line.top(), word.width(), line.height()));
  }

  /** With what was read of lines of another script. */
  RecognizedPage completed(int width, Map<PictureBox, List<RecognizedWord>> read) {
    List<RecognizedLine> all = new ArrayList<>();
    PictureBox above = null;
    int paragraph = 0;
    for (int i = 0; i < lines.size(); i++) {
      PictureBox box = lines.get(i);
      List<RecognizedWord> some = read.containsKey(box) ? wrapped(read.get(box)) : readOf(i);
      if (!some.isEmpty()) {
        boolean isBehind = above != null && isBehind(above, box);
        paragraph += above == null || isBehind || isBelow(above, box) ? 0 : 1;
        RecognizedLine line = new RecognizedLine(paragraph, some);
        all.add(isBehind ? all.removeLast().and(line) : line);
        above = box;
      }
    }
    return new RecognizedPage(width, all);
  }

  private List<RecognizedWord> readOf(int line) {
    return isRead(line) ? words.get(line) : List.of();
  }

  /** Scripts without blanks have none either where a line ends. */
  private static List<RecognizedWord> wrapped(List<RecognizedWord> line) {
    UnicodeScript script = UnicodeScript.of(line.getFirst().text().codePointAt(0));
    boolean hasBlanks = !WITHOUT_BLANKS.contains(script);
    List<RecognizedWord> wrapped = new ArrayList<>(line);
    wrapped.set(0, line.getFirst().apart(hasBlanks));
    return wrapped;
  }

  /** Whether it is the second part of a line that was cut. */
  private static boolean isBehind(PictureBox before, PictureBox line) {
    return line.left() == before.right()
        && line.top() >= before.top()
        && line.bottom() <= before.bottom();
  }

  private static boolean isBelow(PictureBox above, PictureBox line) {
    int between = line.top() - above.bottom();
    return between >= 0
        && between < PARAGRAPH * above.height()
        && Math.abs(line.left() - above.left()) < above.height();
  }
}
