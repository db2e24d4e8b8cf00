package dev.bonafide.comparison.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cells of a notebook: commands for the shell, and code. */
final class Notebook {
  private Notebook() {}

  /** Commands that cells hand to the shell. */
  static List<Setting> commands(SourceFile file) {
    return lines(file)
        .filter(line -> line.text().startsWith("!") || line.text().startsWith("%%"))
        .map(line -> Setting.at("cells", line.text().replaceFirst("^(?:!|%%\\w+)", ""), line.at()))
        .toList();
  }

  /** What is dangerous in its code. */
  static List<Danger> dangers(TakeHome repository, SourceFile file) {
    StringBuilder code = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    lines(file)
        .filter(line -> !line.text().startsWith("!") && !line.text().startsWith("%"))
        .forEach(
            line -> {
              code.append(line.text().stripTrailing()).append('\n');
              places.addAll(
                  java.util.Collections.nCopies(code.length() - places.size(), line.at()));
            });
    if (places.isEmpty()) {
      return List.of();
    }
    return Program.dangers(
        repository,
        file,
        code.toString(),
        Syntax.PYTHON,
        at -> places.get(Math.min(at, places.size() - 1)));
  }

  private record Line(String text, int at) {}

  private static Stream<Line> lines(SourceFile file) {
    int base = file.body().start();
    List<Token> tokens = Lexer.tokens(file.text(), Syntax.SCRIPT, at -> base + at);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at + 2 < tokens.size(); at++) {
      Token key = tokens.get(at);
      if (key.isText() && key.text().equals("source") && tokens.get(at + 1).is(":")) {
        for (at += 2; at < tokens.size() && !tokens.get(at).is("]"); at++) {
          Token line = tokens.get(at);
          if (line.isText()) {
            line.text().lines().forEach(text -> lines.add(new Line(text, line.at())));
          } else if (line.is("}")) {
            break;
          }
        }
      }
    }
    return lines.stream();
  }
}
