package dev.bonafide.documents.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a file in blocks that are told apart by their headings and widths, such as people and
 * what they write, and lines between them that are no rows.
 */
final class TableBlocks {
  private static final int SEEN = 40;
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 2;

  private final List<List<List<String>>> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private boolean uneven;

  /**
   * Sorts rows; a row that is too wide was cut within its words.
   *
   * @param separator put back where words were cut
   */
  TableBlocks(List<List<String>> rows, char separator) {
    boolean gap = true;
    for (int at = 0; at < rows.size(); at++) {
      List<String> row = rows.get(at);
      boolean alone = row.stream().skip(1).allMatch(String::isBlank);
      gap |= alone && (row.getFirst().isBlank() || isBlockAt(rows, at + 1));
      if (alone && (gap || row.size() < FEWEST_COLUMNS)) {
        uneven |= !gap;
        row.stream().filter(line -> !line.isBlank()).forEach(lines::add);
        continue;
      }
      if (blocks.isEmpty() || begins(rows, at, gap)) {
        blocks.add(new ArrayList<>());
      }
      gap = false;
      List<List<String>> block = blocks.getLast();
      int wide = block.isEmpty() ? row.size() : block.getFirst().size();
      boolean odd = row.size() != wide || (!block.isEmpty() && row.equals(block.getFirst()));
      boolean headed = odd && isHeading(block);
      uneven |= row.size() != wide && !headed;
      if (row.size() != wide || !headed) {
        block.add(joined(row, wide, separator));
      }
    }
  }

  private static boolean isBlockAt(List<List<String>> rows, int at) {
    return at < rows.size() && rows.get(at).size() >= FEWEST_COLUMNS && isHeading(below(rows, at));
  }

  /** Whether another block begins with a row: by its headings, or where none had any. */
  private boolean begins(List<List<String>> rows, int at, boolean gap) {
    List<List<String>> last = blocks.getLast();
    List<String> row = rows.get(at);
    boolean alike = row.size() == last.getFirst().size();
    if (alike && (!gap || last.size() < FEWEST_COLUMNS || recurs(row, last))) {
      return false;
    }
    List<List<String>> below = below(rows, at);
    return (below.size() > 1 && isHeading(below)) || (!alike && !isHeading(last));
  }

  /** The rows of one width from one on. */
  private static List<List<String>> below(List<List<String>> rows, int at) {
    int wide = rows.get(at).size();
    return rows.subList(at, Math.min(at + SEEN, rows.size())).stream()
        .takeWhile(row -> row.size() == wide)
        .toList();
  }

  private static List<String> joined(List<String> row, int wide, char separator) {
    List<String> cells = new ArrayList<>(row);
    for (int at = row.size() - 1; at > 0 && cells.size() > wide; at--) {
      if (cells.get(at).startsWith(" ") || at == wide) {
        cells.set(at - 1, cells.get(at - 1) + separator + cells.remove(at));
      }
    }
    return cells;
  }

  /** Headings are words that do not come again below them, and no times. */
  static boolean isHeading(List<List<String>> rows) {
    List<String> first = rows.getFirst();
    return !recurs(first, rows.subList(1, rows.size()))
        && first.stream()
            .allMatch(
                value ->
                    Column.isLabel(value + " ")
                        && (value.chars().noneMatch(Character::isDigit)
                            || value.chars().anyMatch(Character::isLetter))
                        && Times.absolute(value) == null
                        && Times.offset(value, 1) == null);
  }

  private static boolean recurs(List<String> row, List<List<String>> rows) {
    return IntStream.range(0, row.size())
        .filter(at -> !row.get(at).isBlank())
        .anyMatch(
            at ->
                rows.stream()
                    .limit(SEEN)
                    .anyMatch(other -> other.size() > at && other.get(at).equals(row.get(at))));
  }

  List<List<List<String>>> all() {
    return blocks;
  }

  List<String> lines() {
    return lines;
  }

  List<List<String>> largest() {
    return blocks.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
  }

  /** Whether the rows are one block with nothing beside it. */
  boolean isSingle() {
    return blocks.size() == 1 && lines.isEmpty();
  }

  boolean isTable() {
    return !uneven
        && !blocks.isEmpty()
        && largest().size() >= FEWEST_ROWS
        && lines.size() <= Math.max(FEWEST_ROWS, largest().size())
        && (isSingle() || isHeading(largest()))
        && !isProse();
  }

  /** Whether a space follows most separators, as it follows a comma in a sentence. */
  private boolean isProse() {
    long spaced =
        largest().stream()
            .filter(row -> row.stream().skip(1).anyMatch(TableBlocks::spaced))
            .count();
    return 2 * spaced > largest().size();
  }

  private static boolean spaced(String cell) {
    return cell.startsWith(" ");
  }
}
