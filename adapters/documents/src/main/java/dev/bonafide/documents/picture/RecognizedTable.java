package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads Tesseract's table: a row a word, with its block, paragraph, line, place and confidence. */
final class RecognizedTable {
  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /** Of a line's height: words of one line are less apart. */
  private static final double BLANK = 0.6;

  /** Lines before one that it may belong to: what is read of a mark alone may be between. */
  private static final int NEAR = 3;

  private RecognizedTable() {}

  static RecognizedPage read(String table, int width) {
    Map<String, Integer> paragraphs = new LinkedHashMap<>();
    Map<String, List<RecognizedWord>> words = new LinkedHashMap<>();
    Map<String, Integer> paragraphOf = new LinkedHashMap<>();
    table
        .lines()
        .map(row -> row.split("\t", COLUMNS))
        .filter(cells -> cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank())
        .forEach(
            cells -> {
              String paragraph = cells[2] + "." + cells[3];
              String line = paragraph + "." + cells[4];
              int number = paragraphs.computeIfAbsent(paragraph, _ -> paragraphs.size());
              paragraphOf.put(line, number);
              words.computeIfAbsent(line, _ -> new ArrayList<>()).add(word(cells));
            });
    List<RecognizedLine> lines = new ArrayList<>();
    words.forEach(
        (line, of) ->
            lines.add(
                new RecognizedLine(paragraphOf.getOrDefault(line, 0), StandingStroke.read(of))));
    List<RecognizedLine> whole =
        joined(lines).stream()
            .map(line -> new RecognizedLine(line.paragraph(), SplitWords.joined(line.words())))
            .toList();
    return new RecognizedPage(width, whole);
  }

  /**
   * The lines in their order, each joined with one before it where both are one: a mark above a
   * capital is high enough to begin a line of its own.
   */
  static List<RecognizedLine> joined(List<RecognizedLine> lines) {
    List<RecognizedLine> joined = new ArrayList<>();
    for (RecognizedLine line : lines) {
      int at = joined.size() - 1;
      int first = Math.max(0, joined.size() - NEAR);
      while (at >= first && !isOne(joined.get(at), line)) {
        at--;
      }
      if (at >= first) {
        joined.set(at, one(joined.get(at), line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isOne(RecognizedLine before, RecognizedLine line) {
    double blank = BLANK * Math.min(before.height(), line.height());
    int between = before.isBeside(line) ? between(before, line) : -1;
    return between >= 0 && between < blank;
  }

  /** What is free between the nearest words of two lines; negative where two overlap. */
  private static int between(RecognizedLine before, RecognizedLine line) {
    int least = Integer.MAX_VALUE;
    for (RecognizedWord one : before.words()) {
      for (RecognizedWord other : line.words()) {
        int free = Math.max(other.left() - one.right(), one.left() - other.right());
        least = Math.min(least, free);
      }
    }
    return least;
  }

  private static RecognizedLine one(RecognizedLine before, RecognizedLine line) {
    List<RecognizedWord> words = new ArrayList<>(before.words());
    words.addAll(line.words());
    words.sort(Comparator.comparingInt(RecognizedWord::left));
    return new RecognizedLine(before.paragraph(), words);
  }

  private static RecognizedWord word(String[] cells) {
    return new RecognizedWord(
        cells[11].strip(),
        Integer.parseInt(cells[6]),
        Integer.parseInt(cells[7]),
        Integer.parseInt(cells[8]),
        Integer.parseInt(cells[9]),
        Double.parseDouble(cells[10]));
  }
}
