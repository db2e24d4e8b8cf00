package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluate.EscapedHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table, as Markdown and as a part of a page. */
record Table(Row head, List<Row> rows) {
  Table {
    rows = List.copyOf(rows);
  }

  String markdown() {
    List<Row> all = new ArrayList<>();
    all.add(head);
    all.add(
        new Row(
            head.cells().stream()
                .map(cell -> cell.equals(head.cells().getFirst()) ? "---" : "--:")
                .toList()));
    all.addAll(rows);
    return all.stream()
        .map(row -> row.cells().stream().collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  String html() {
    String heads =
        head.cells().stream()
            .map(cell -> "<th>" + EscapedHtml.text(cell) + "</th>")
            .collect(Collectors.joining());
    return "<div class=\"wide\"><table><thead><tr>%s</tr></thead><tbody>%s</tbody></table></div>"
        .formatted(heads, rows.stream().map(Table::html).collect(Collectors.joining("\n")));
  }

  private static String html(Row row) {
    StringBuilder cells = new StringBuilder("<tr>");
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = EscapedHtml.text(row.cells().get(i));
      cells.append(i == 0 ? "<th scope=\"row\">" + cell + "</th>" : "<td>" + cell + "</td>");
    }
    return cells.append("</tr>").toString();
  }
}
