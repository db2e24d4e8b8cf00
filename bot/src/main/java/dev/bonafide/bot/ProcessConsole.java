package dev.bonafide.bot;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.RunIdentity;
import dev.bonafide.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The streams, settings, and folder of this process, and one command line that is run on them. */
public final class ProcessConsole {
  private ProcessConsole() {}

  static {
    // Looking for Groovy, which is not there, picocli would open every archive on the class path.
    System.setProperty("picocli.disable.closures", "true");
  }

  /** As the launcher left them. */
  public static Console open() {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    return new Console(
        new Console.Streams(System.in, out, err),
        screen(System.getenv()),
        System.getenv(),
        Path.of("").toAbsolutePath());
  }

  /**
   * Runs a command line; settings that cannot be used are refused in one line.
   *
   * @param terminal makes the commands
   * @return the exit status
   */
  public static int run(Console console, Function<RunIdentity, Terminal> terminal, String... args) {
    RunIdentity runIdentity =
        new RunIdentity(() -> UUID.randomUUID().toString(), InstantSource.system());
    try {
      return terminal.apply(runIdentity).run(args);
    } catch (Refusal e) {
      console.say(e.line());
      console.err().flush();
      return Exit.REFUSED;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Java cannot ask one stream what it leads to; the launcher says it. */
  private static Console.Screen screen(Map<String, String> environment) {
    String terminals = environment.getOrDefault("BONAFIDE_TERMINAL", "");
    return new Console.Screen(
        terminals.contains("out"),
        terminals.contains("err"),
        columns(environment.getOrDefault("BONAFIDE_COLUMNS", "")));
  }

  private static int columns(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      return 80;
    }
  }
}
