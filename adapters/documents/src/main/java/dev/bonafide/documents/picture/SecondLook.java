package dev.bonafide.documents.picture;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.chat.NameLine;
import dev.bonafide.documents.picture.pixels.InkLines;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Has lines read once more, each by itself and larger: those in which a word is unsure, and those
 * that it could not read at all. What was surely read stays as it is. A name before a time only has
 * to be surer than before: few names are words that the recognizer knows, and no finding rests on
 * one.
 *
 * @param page as it was read at first
 * @param lines to read again, in the order of reading
 */
record SecondLook(RecognizedPage page, List<PictureBox> lines) {
  /** A line more costs as much as one of a whole picture; a screenshot has fewer. */
  private static final int MOST = 16;

  /** Letters of a word that is worth it: an icon is taken for fewer. */
  private static final int WORD = 3;

  /** What programs draw small beside messages, and nobody quotes. */
  private static final Pattern TIME = Pattern.compile("\\d[:.]\\d\\d");

  /** How sure the recognizer has to be of a word that was unsure before. */
  private static final double CERTAIN = 92;

  /** Of the height of most lines: a figure of its own size has three quarters, a time's less. */
  private static final double SMALL = 0.66;

  /** Letters of a line that nobody saw: the initials in a face are fewer. */
  private static final int LINE = 4;

  /** Of a line's height: a line that nobody saw is as long, or it is an icon. */
  private static final double LONG = 2.5;

  /** Of the height of most lines: a line that nobody saw is neither lower nor higher. */
  private static final double LOWEST = 0.6;

  private static final double HIGHEST = 1.8;

  /** Of the width of a line that nobody saw: what is read in its place covers so much of it. */
  private static final double COVERED = 0.75;

  /** Of a line's height: words of a line are less apart. */
  private static final double NEXT = 1.5;

  SecondLook {
    lines = List.copyOf(lines);
  }

  /**
   * What is to be read again.
   *
   * @param ink all lines of the picture
   */
  static SecondLook at(RecognizedPage page, List<PictureBox> ink) {
    List<PictureBox> lines = new ArrayList<>();
    int usual = ink.isEmpty() ? 0 : InkLines.usualHeight(ink);
    for (PictureBox line : ink) {
      List<RecognizedWord> words = words(page, line);
      boolean isUnsure = words.stream().anyMatch(word -> isWorthIt(word, usual));
      boolean isUnseen = isUnseen(words);
      boolean isCut = isUnseen && line.height() < LOWEST * usual;
      boolean isLow = line.height() <= HIGHEST * usual && !isCut;
      if (isLow && (isUnsure || (isUnseen && canBeText(line, usual)))) {
        lines.add(line);
      }
    }
    return new SecondLook(page, lines.subList(0, Math.min(MOST, lines.size())));
  }

  private static boolean canBeText(PictureBox line, int usual) {
    return line.width() >= LONG * line.height()
        && line.height() >= LOWEST * usual
        && line.height() <= HIGHEST * usual;
  }

  private static boolean isUnseen(List<RecognizedWord> words) {
    return words.stream().noneMatch(RecognizedWord::isSure);
  }

  private static boolean isDoubted(RecognizedWord word) {
    return !word.isSure() && letters(word.text()) >= WORD && !TIME.matcher(word.text()).find();
  }

  /** Figures in small letters are a time that was misread, which is left out anyway. */
  private static boolean isWorthIt(RecognizedWord word, int usual) {
    boolean isSmall = word.height() < SMALL * usual;
    return isDoubted(word) && !(isSmall && word.text().codePoints().anyMatch(Character::isDigit));
  }

  private static boolean isCertain(RecognizedWord word) {
    return word.confidence() >= CERTAIN;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static List<RecognizedWord> words(RecognizedPage page, PictureBox line) {
    return page.words().filter(word -> word.isIn(line)).toList();
  }

  /** The page with what was made out. */
  RecognizedPage taken(StripReader reader, String model) throws IOException {
    return reader.read(lines, model).map(this::with).orElse(page);
  }

  /** The page with what was read of each line now. */
  RecognizedPage with(Map<PictureBox, List<RecognizedWord>> read) {
    Map<PictureBox, List<RecognizedWord>> again = new HashMap<>(read);
    again.replaceAll((_, words) -> StandingStroke.read(words));
    Map<PictureBox, List<RecognizedWord>> unseen = unseen(again);
    return page.with(told(again.values(), unseen.keySet()), unseen.values());
  }

  /** The lines of the page with the words that are sure now, but for those seen as a whole. */
  private List<RecognizedLine> told(
      Collection<List<RecognizedWord>> read, Collection<PictureBox> seen) {
    List<RecognizedWord> again = read.stream().flatMap(List::stream).toList();
    List<RecognizedLine> left =
        page.lines().stream()
            .map(line -> line.without(word -> seen.stream().anyMatch(word::isIn)))
            .filter(line -> !line.words().isEmpty())
            .toList();
    List<RecognizedLine> told = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      told.add(told(left.get(i), again, isName(left, i)));
    }
    return told;
  }

  /** Whether a line is a name with a time behind it or below it, or above a presence. */
  private static boolean isName(List<RecognizedLine> lines, int at) {
    RecognizedLine line = lines.get(at);
    boolean isLast = at + 1 == lines.size();
    return NameLine.of(line).isPresent()
        || (!isLast && NameLine.of(line, lines.get(at + 1)).isPresent())
        || (!isLast && NameLine.isContact(line, lines.get(at + 1)));
  }

  private static RecognizedLine told(
      RecognizedLine line, List<RecognizedWord> again, boolean isName) {
    List<RecognizedWord> words = new ArrayList<>();
    for (RecognizedWord word : line.words()) {
      Predicate<RecognizedWord> isTold =
          other -> isCertain(other) || (isName && isSurer(other, word));
      words.addAll(isDoubted(word) ? inPlaceOf(word, again, isTold) : List.of(word));
    }
    return new RecognizedLine(line.paragraph(), words);
  }

  private static boolean isSurer(RecognizedWord now, RecognizedWord before) {
    return now.confidence() > before.confidence();
  }

  /** The sure words where the unsure one stands, or itself. */
  private static List<RecognizedWord> inPlaceOf(
      RecognizedWord word, List<RecognizedWord> again, Predicate<RecognizedWord> isTold) {
    List<RecognizedWord> there =
        again.stream()
            .filter(one -> one.isIn(word.place()))
            .sorted(Comparator.comparingInt(RecognizedWord::left))
            .toList();
    if (there.isEmpty() || !there.stream().allMatch(isTold)) {
      return List.of(word);
    }
    return SecondOpinion.covers(there, List.of(word)) ? there : List.of(word);
  }

  /** Lines in which nothing was sure before, and everything is now. */
  private Map<PictureBox, List<RecognizedWord>> unseen(Map<PictureBox, List<RecognizedWord>> read) {
    Map<PictureBox, List<RecognizedWord>> unseen = new LinkedHashMap<>();
    for (PictureBox line : lines) {
      List<RecognizedWord> words = read.getOrDefault(line, List.of());
      boolean isTold =
          words.stream().allMatch(RecognizedWord::isSure)
              && words.stream().mapToInt(RecognizedWord::width).sum() >= COVERED * line.width()
              && words.stream().mapToLong(word -> letters(word.text())).sum() >= LINE;
      if (isTold && isUnseen(words(page, line)) && !isPart(line)) {
        unseen.put(line, words);
      }
    }
    return unseen;
  }

  /** Whether what stands there is the beginning or the end of a line that was seen. */
  private boolean isPart(PictureBox box) {
    return page.lines().stream()
        .filter(line -> line.words().stream().anyMatch(word -> word.isIn(box)))
        .flatMap(line -> line.words().stream())
        .anyMatch(word -> word.isSure() && isNextTo(word, box));
  }

  private static boolean isNextTo(RecognizedWord word, PictureBox box) {
    int free = Math.max(word.left() - box.right(), box.left() - word.right());
    return free >= 0 && free < NEXT * box.height();
  }
}
