package dev.bonafide.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command reads from and prints to. The result goes to {@code out} and nothing else does.
 *
 * @param folder that file arguments are relative to
 */
public record Console(
    Streams streams, Screen screen, Map<String, String> environment, Path folder) {

  /** The three standard streams; both that are written to take UTF-8. */
  public record Streams(InputStream in, PrintStream out, PrintStream err) {}

  /**
   * What stands at the other end.
   *
   * @param outIsTerminal whether someone looks at the result as it is printed
   * @param columns of the terminal; 80 where there is none
   */
  public record Screen(boolean outIsTerminal, boolean errIsTerminal, int columns) {}

  public Console {
    environment = Map.copyOf(environment);
  }

  public PrintStream out() {
    return streams.out();
  }

  public PrintStream err() {
    return streams.err();
  }

  /** Colours only for someone who looks and has not asked for none (no-color.org). */
  public boolean coloured() {
    return screen.outIsTerminal()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Between 40 and 120: longer lines are hard to read, shorter ones cannot hold a quote. */
  public int width() {
    return Math.clamp(screen.columns(), 40, 120);
  }

  public boolean debugs() {
    return !environment.getOrDefault("BONAFIDE_DEBUG", "").isEmpty();
  }

  /** One line on the error stream. */
  public void say(String line) {
    err().println("bonafide: " + Printable.line(line));
  }
}
