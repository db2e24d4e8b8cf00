package dev.bonafide.lab.scorecard;

import java.util.List;

/** One row of a table, its head first. */
record Row(List<String> cells) {
  Row {
    cells = List.copyOf(cells);
  }

  static Row of(String... cells) {
    return new Row(List.of(cells));
  }
}
