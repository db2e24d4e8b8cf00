package dev.bonafide.documents.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns of a table that belong to one speaker each: of a row, one of them holds what is said, and
 * its heading says by whom.
 */
final class SpeakerColumns {
  private static final int FEWEST = 2;
  private static final double FEWEST_WORDS = 3;
  private static final double EXCLUSIVE = 0.8;

  private SpeakerColumns() {}

  /**
   * Rows with the speaker and the words in columns of their own; as they are where no columns are
   * those of speakers.
   *
   * @param rows below a row of headings
   */
  static List<List<String>> told(List<List<String>> rows) {
    List<List<String>> said = rows.subList(1, rows.size());
    if (said.stream().anyMatch(row -> row.size() != rows.getFirst().size())) {
      return rows;
    }
    List<Integer> spoken =
        IntStream.range(0, rows.getFirst().size())
            .filter(at -> !rows.getFirst().get(at).isBlank() && isSpoken(said, at))
            .boxed()
            .toList();
    long alone = said.stream().filter(row -> filled(row, spoken).size() == 1).count();
    if (spoken.size() < FEWEST || alone < EXCLUSIVE * said.size()) {
      return rows;
    }
    List<List<String>> told = new ArrayList<>();
    told.add(beside(rows.getFirst(), spoken, "speaker", "text"));
    for (List<String> row : said) {
      List<Integer> cells = filled(row, spoken);
      cells.forEach(at -> told.add(beside(row, spoken, rows.getFirst().get(at), row.get(at))));
      if (cells.isEmpty()) {
        told.add(beside(row, spoken, "", ""));
      }
    }
    return told;
  }

  private static boolean isSpoken(List<List<String>> rows, int at) {
    List<String> cells =
        rows.stream().map(row -> row.get(at)).filter(cell -> !cell.isBlank()).toList();
    int words = cells.stream().mapToInt(cell -> cell.strip().split("\\s+").length).sum();
    return cells.size() >= FEWEST
        && cells.size() < rows.size()
        && words >= FEWEST_WORDS * cells.size();
  }

  private static List<Integer> filled(List<String> row, List<Integer> columns) {
    return columns.stream().filter(at -> !row.get(at).isBlank()).toList();
  }

  private static List<String> beside(
      List<String> row, List<Integer> spoken, String speaker, String text) {
    Stream<String> others =
        IntStream.range(0, row.size()).filter(at -> !spoken.contains(at)).mapToObj(row::get);
    return Stream.concat(others, Stream.of(speaker, text)).toList();
  }
}
