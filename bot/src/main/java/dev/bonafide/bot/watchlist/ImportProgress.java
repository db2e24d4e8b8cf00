package dev.bonafide.bot.watchlist;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Printable;
import java.util.Locale;

/** How far an import is, on one line of the error stream, and only where someone looks at it. */
final class ImportProgress {
  private final Console console;
  private int shown;

  ImportProgress(Console console) {
    this.console = console;
  }

  void reading(String file) {
    show("reading " + Printable.line(file));
  }

  void storing(int now, int all) {
    show(String.format(Locale.ROOT, "storing: %,d of %,d identifiers", now, all));
  }

  private void show(String line) {
    if (console.screen().errIsTerminal()) {
      console.err().print("\r" + line);
      console.err().flush();
      shown = Math.max(shown, line.length());
    }
  }

  void clear() {
    if (shown > 0) {
      console.err().print("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }
}
