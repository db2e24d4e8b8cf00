package dev.bonafide.lab.evaluate;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.show.Paint;
import dev.bonafide.terminal.show.Wrapped;
import java.util.ArrayList;
import java.util.List;

/** Three modes side by side, for people. */
public final class ReplayText {
  /** Below the figures wherever they are shown. */
  static final String CAVEAT =
      "The cases are those with recorded answers. Answers by human readers show what"
          + " the two readings are worth with a careful reader, and say nothing about a"
          + " model's skill.";

  private final Console console;

  public ReplayText(Console console) {
    this.console = console;
  }

  public void print(Replayed replayed) {
    lines(replayed).forEach(line -> console.out().println(line));
  }

  private List<String> lines(Replayed replayed) {
    List<String> lines = new ArrayList<>();
    lines.add(
        new Paint(console.coloured())
            .bold("Three modes, over " + replayed.cases().size() + " cases with recorded answers"));
    if (!replayed.cases().isEmpty()) {
      lines.add(row("", Replayed.MODES));
      SideBySide.of(replayed.ways()).forEach(row -> lines.add(row(row.what(), row.figures())));
    }
    int dropped = replayed.cases().stream().mapToInt(Replayed.OneCase::rejectedQuotes).sum();
    lines.add("quotes dropped because they are not in the evidence: " + dropped);
    lines.addAll(replayed.answered());
    replayed
        .stale()
        .forEach(one -> lines.add("stale, because the question has changed: " + one.words()));
    replayed.missing().forEach(one -> lines.add("not answered: " + one.words()));
    lines.addAll(Wrapped.at(console.width(), CAVEAT));
    return lines;
  }

  private String row(String what, List<String> figures) {
    return console.width() < 100
        ? what.isEmpty()
            ? String.join(" | ", figures)
            : what + ":\n  " + String.join(" | ", figures)
        : "%-42s %-14s %-24s %s".formatted(what, figures.get(0), figures.get(1), figures.get(2));
  }
}
