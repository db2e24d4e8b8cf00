package dev.bonafide.documents.picture.chat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.ScreenColors;
import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bubbles of a picture with the words in each, from the top down, and what stands in none.
 *
 * @param written lines of each bubble, in the order of reading
 * @param outside lines on the screen itself
 */
record Bubbles(Map<Bubble, List<RecognizedLine>> written, List<RecognizedLine> outside) {
  /** Bubbles in one, or beside it: more, and it is the ground of a whole chat or list. */
  private static final int MOST_INSIDE = 2;

  /** A screen has fewer; a picture with more was made to keep a reader busy. */
  private static final int MOST = 120;

  private static final int MOST_WORDS = 5_000;

  /** Of the height of the lower one: bubbles overlap by less, a face and its message by more. */
  private static final double BESIDE = 0.3;

  /** Of the width: a field to type in is wider, and has few words in it. */
  private static final double FIELD = 0.3;

  private static final double FILLED = 0.5;

  /** Of the height: the sides of a face are as long, but for what a search is out by. */
  private static final double SQUARE = 0.2;

  private static final int INITIALS = 3;

  /** Of a word's height: what is between two words of one line is less. */
  private static final double BLANK = 0.6;

  /** Of the usual height of a line: a word that is higher was given the height of its bubble. */
  private static final double HIGHEST = 1.5;

  Bubbles {
    written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    outside = List.copyOf(outside);
  }

  static Bubbles on(RecognizedPage page, ScreenColors colors) {
    List<Bubble> found = found(page, colors);
    found.removeIf(one -> isCutting(one, page));
    List<Bubble> panes = found.stream().filter(one -> isPane(one, found)).toList();
    found.removeAll(panes);
    List<Bubble> outer =
        found.stream().filter(one -> found.stream().noneMatch(other -> other.holds(one))).toList();
    List<Bubble> kept =
        outer.stream()
            .filter(one -> outer.stream().noneMatch(other -> isAside(one, other)))
            .sorted(Comparator.comparingInt(Bubble::top))
            .toList();
    Map<Bubble, List<RecognizedLine>> written = new LinkedHashMap<>();
    kept.forEach(bubble -> written.put(bubble, new ArrayList<>()));
    List<RecognizedLine> outside = new ArrayList<>();
    for (RecognizedLine line : page.lines()) {
      for (RecognizedLine part : parts(line, kept)) {
        in(part.words().getFirst(), kept).map(written::get).orElse(outside).add(part);
      }
    }
    written.values().forEach(Bubbles::sort);
    written
        .entrySet()
        .removeIf(
            one ->
                one.getValue().isEmpty()
                    || one.getValue().stream().allMatch(l -> DayAbove.isCentered(l, page.width()))
                    || isField(one.getKey(), one.getValue(), page)
                    || isFace(one.getKey(), one.getValue())
                    || isHead(one.getKey(), one.getValue(), outside));
    return new Bubbles(written, outside);
  }

  private static boolean isCutting(Bubble bubble, RecognizedPage page) {
    return page.lines().stream().anyMatch(line -> isCutBy(line, bubble));
  }

  /**
   * Whether an edge stands between two words as close as words are: a bubble leaves space there.
   */
  private static boolean isCutBy(RecognizedLine line, Bubble bubble) {
    for (int i = 1; i < line.words().size(); i++) {
      RecognizedWord word = line.words().get(i - 1);
      RecognizedWord next = line.words().get(i);
      boolean isCut = bubble.holds(word) != bubble.holds(next) && word.isSure() && next.isSure();
      if (isCut && next.left() - word.right() < BLANK * Math.min(word.height(), next.height())) {
        return true;
      }
    }
    return false;
  }

  private static List<Bubble> found(RecognizedPage page, ScreenColors colors) {
    List<Bubble> found = new ArrayList<>();
    if (page.lines().stream().mapToLong(line -> line.words().size()).sum() > MOST_WORDS) {
      return found;
    }
    int[] heights = page.lines().stream().mapToInt(RecognizedLine::height).sorted().toArray();
    int usual = heights.length == 0 ? 0 : heights[heights.length / 2];
    for (RecognizedLine line : page.lines()) {
      for (RecognizedWord word : line.words()) {
        if (in(word, found).isEmpty()) {
          BubbleSearch.around(low(word, usual), colors, one -> !isCutting(one, page))
              .ifPresent(bubble -> add(found, bubble));
        }
      }
    }
    return found.size() > MOST ? new ArrayList<>() : found;
  }

  private static RecognizedWord low(RecognizedWord word, int usual) {
    int middle = word.top() + word.height() / 2;
    return word.height() <= HIGHEST * usual
        ? word
        : word.at(new PictureBox(word.left(), middle - usual / 2, word.width(), usual));
  }

  /** One that was found before from another word of it is made as large as both. */
  private static void add(List<Bubble> found, Bubble bubble) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isSame(bubble)) {
        found.set(i, found.get(i).with(bubble));
        return;
      }
    }
    found.add(bubble);
  }

  private static Optional<Bubble> in(RecognizedWord word, List<Bubble> bubbles) {
    return bubbles.stream()
        .filter(bubble -> bubble.holds(word))
        .max(Comparator.comparingInt(Bubble::width));
  }

  /** A column of the screen, such as a list of other chats: much stands in it, or next to it. */
  private static boolean isPane(Bubble one, List<Bubble> found) {
    List<Bubble> others = found.stream().filter(other -> !one.isSame(other)).toList();
    return others.stream().filter(one::holds).count() > MOST_INSIDE
        || others.stream().filter(other -> !one.holds(other) && isAside(other, one)).count()
            > MOST_INSIDE;
  }

  /** A face beside a message: bubbles never stand next to each other. */
  private static boolean isAside(Bubble face, Bubble message) {
    int shared = Math.min(face.bottom(), message.bottom()) - Math.max(face.top(), message.top());
    return face.area() < message.area()
        && shared > BESIDE * Math.min(face.height(), message.height());
  }

  /** A line whose words stand on several grounds is several. */
  private static List<RecognizedLine> parts(RecognizedLine line, List<Bubble> bubbles) {
    List<RecognizedLine> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.words().size(); i++) {
      boolean ends =
          i == line.words().size()
              || !in(line.words().get(i), bubbles).equals(in(line.words().get(from), bubbles));
      if (ends) {
        parts.add(line.until(i).from(from));
        from = i;
      }
    }
    return parts;
  }

  /** From the top down, and from left to right what stands at the same height. */
  private static void sort(List<RecognizedLine> lines) {
    lines.sort(Comparator.comparingInt(line -> line.top() + line.bottom()));
    for (int i = 1; i < lines.size(); i++) {
      boolean isTurned =
          lines.get(i).isBeside(lines.get(i - 1))
              && lines.get(i).right() <= lines.get(i - 1).left();
      if (isTurned) {
        Collections.swap(lines, i, i - 1);
      }
    }
  }

  /** A bubble is as wide as its longest line; where something is to be typed there is room. */
  private static boolean isField(Bubble bubble, List<RecognizedLine> lines, RecognizedPage page) {
    boolean isOneLine = lines.stream().allMatch(line -> line.isBeside(lines.getFirst()));
    int words = lines.stream().mapToInt(line -> line.right() - line.left()).sum();
    return isOneLine && bubble.width() > FIELD * page.width() && words < FILLED * bubble.width();
  }

  /** Initials in a circle or a square. */
  private static boolean isFace(Bubble bubble, List<RecognizedLine> lines) {
    boolean isSquare = Math.abs(bubble.width() - bubble.height()) < SQUARE * bubble.height();
    return isSquare && lines.stream().map(RecognizedLine::joined).allMatch(Bubbles::isInitials);
  }

  /** Initials beside a name: what stands on the screen itself is beside no bubble. */
  private static boolean isHead(
      Bubble bubble, List<RecognizedLine> lines, List<RecognizedLine> outside) {
    return lines.stream().map(RecognizedLine::joined).allMatch(Bubbles::isCapitals)
        && outside.stream()
            .anyMatch(
                line ->
                    line.left() > bubble.right()
                        && line.left() < bubble.right() + bubble.width()
                        && line.top() < bubble.bottom()
                        && line.bottom() > bubble.top()
                        && line.text().length() > INITIALS
                        && !TimeInLine.isAlone(line));
  }

  private static boolean isCapitals(RecognizedLine line) {
    String letters = line.words().getFirst().text();
    return isInitials(line)
        && letters.codePoints().allMatch(Character::isLetter)
        && letters.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isInitials(RecognizedLine line) {
    return line.words().size() == 1 && line.words().getFirst().text().length() <= INITIALS;
  }
}
