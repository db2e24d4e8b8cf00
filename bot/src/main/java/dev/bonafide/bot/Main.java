package dev.bonafide.bot;

import dev.bonafide.bot.log.Logs;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.terminal.Console;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Starts Bonafide. Every path that exists in this build is a command of the terminal. */
public final class Main {
  private Main() {}

  static {
    // Looking for Groovy, which is not there, picocli would open every archive on the class path.
    System.setProperty("picocli.disable.closures", "true");
  }

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Console console =
        new Console(
            new Console.Streams(System.in, out, err),
            screen(System.getenv()),
            System.getenv(),
            Path.of("").toAbsolutePath());
    RunIdentity runIdentity =
        new RunIdentity(() -> UUID.randomUUID().toString(), InstantSource.system());
    System.exit(
        terminal(console, runIdentity).run(args.length == 0 ? new String[] {"serve"} : args));
  }

  private static Terminal terminal(Console console, RunIdentity runIdentity) {
    Settings settings = new Settings(console.environment());
    Logs.off();
    try {
      ShippedDistribution distribution =
          new ShippedDistribution(
              settings.messages(), settings.caseLimits(CaseLimits.ALONE), models(settings));
      return new Terminal(
          distribution,
          new Documents(
              settings.limits(),
              SpeechSetup.of(settings, InstantSource.system(), 1).listening(),
              settings,
              InstantSource.system()),
          console,
          runIdentity,
          ServerCommands.all(distribution, settings, console));
    } catch (Refusal e) {
      console.say(e.line());
      console.err().flush();
      System.exit(2);
      throw e;
    }
  }

  /** Where none is set, nothing of any is loaded. */
  private static Supplier<Optional<Models>> models(Settings settings) {
    return settings.model().isUnset()
        ? Optional::empty
        : () -> Optional.of(Models.of(settings, InstantSource.system()).usable());
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
