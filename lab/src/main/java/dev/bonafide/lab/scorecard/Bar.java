package dev.bonafide.lab.scorecard;

import dev.bonafide.terminal.Console;

/** How far a run is, on one line of the error stream, and only where someone looks at it. */
final class Bar {
  private static final int WIDTH = 30;

  private final Console console;
  private final String what;
  private final int all;
  private int shown = -1;

  Bar(Console console, String what, int all) {
    this.console = console;
    this.what = what;
    this.all = all;
  }

  void show(int done) {
    int full = all == 0 ? WIDTH : WIDTH * done / all;
    if (console.screen().errIsTerminal() && full != shown) {
      shown = full;
      console
          .err()
          .print(
              "\r%s [%s%s] %d of %d"
                  .formatted(what, "#".repeat(full), " ".repeat(WIDTH - full), done, all));
      console.err().flush();
    }
  }

  void clear() {
    if (shown >= 0) {
      console.err().print("\r\033[K");
      console.err().flush();
    }
  }
}
