package dev.bonafide.lab.evaluate;

import dev.bonafide.terminal.Console;

/** How far a run is, on one line of the error stream, and only where someone looks at it. */
final class Progress {
  private static final int EVERY = 20;

  private final Console console;
  private int shown;

  Progress(Console console) {
    this.console = console;
  }

  void show(int cases) {
    if (console.screen().errIsTerminal() && cases % EVERY == 0) {
      String line = "screening: " + cases + " cases";
      console.err().print("\r" + line);
      console.err().flush();
      shown = line.length();
    }
  }

  void clear() {
    if (shown > 0) {
      console.err().print("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }
}
