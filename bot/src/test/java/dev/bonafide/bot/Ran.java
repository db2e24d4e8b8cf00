package dev.bonafide.bot;

import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.RunIdentity;
import dev.bonafide.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One run of the command line, with what it printed. */
public record Ran(int status, String out, String err) {
  public static final Console.Screen NO_TERMINAL = new Console.Screen(false, false, 80);

  /** Of every run. */
  public static final RunIdentity IDENTITY =
      new RunIdentity(() -> "an-id", InstantSource.fixed(Instant.EPOCH));

  static Ran in(Path folder, String... args) {
    return of(folder, NO_TERMINAL, Map.of(), new byte[0], args);
  }

  /**
   * The same within the time that users have.
   *
   * @param slowness times as long, on a machine that is slower just now
   */
  static Ran hurried(double slowness, Path folder, String... args) {
    IntakeLimits usual = new Settings(Map.of()).limits();
    return of(
        new SmallDistribution(),
        usual.within(Duration.ofMillis(Math.round(usual.time().toMillis() * slowness))),
        folder,
        NO_TERMINAL,
        Map.of(),
        new byte[0],
        args);
  }

  /** The same with settings. */
  public static Ran with(Map<String, String> settings, String... args) {
    return of(Path.of("."), NO_TERMINAL, settings, new byte[0], args);
  }

  /** The same with all the rules that are shipped. */
  public static Ran withShippedRules(Path folder, String... args) {
    return by(new ShippedDistribution(), folder, args);
  }

  /** The same with settings. */
  public static Ran withShippedRules(Map<String, String> environment, String... args) {
    return of(new ShippedDistribution(), Path.of(""), NO_TERMINAL, environment, new byte[0], args);
  }

  /** The same with something on standard input. */
  public static Ran withShippedRules(Path folder, String in, List<String> args) {
    byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
    return of(
        new ShippedDistribution(),
        folder,
        NO_TERMINAL,
        Map.of(),
        bytes,
        args.toArray(String[]::new));
  }

  /** A run without rules where lines are so long. */
  public static Ran narrow(int columns, Path folder, String... args) {
    Console.Screen screen = new Console.Screen(false, false, columns);
    return of(folder, screen, Map.of(), new byte[0], args);
  }

  static Ran by(Distribution distribution, Path folder, String... args) {
    return of(distribution, folder, NO_TERMINAL, Map.of(), new byte[0], args);
  }

  static Ran of(
      Path folder,
      Console.Screen screen,
      Map<String, String> environment,
      byte[] in,
      String... args) {
    return of(new SmallDistribution(), folder, screen, environment, in, args);
  }

  private static Ran of(
      Distribution distribution,
      Path folder,
      Console.Screen screen,
      Map<String, String> environment,
      byte[] in,
      String... args) {
    IntakeLimits usual = new Settings(environment).limits();
    return of(
        distribution,
        usual.within(TestLimits.UNHURRIED.time()),
        folder,
        screen,
        environment,
        in,
        args);
  }

  private static Ran of(
      Distribution distribution,
      IntakeLimits limits,
      Path folder,
      Console.Screen screen,
      Map<String, String> environment,
      byte[] in,
      String... args) {
    Settings settings = new Settings(environment);
    return of(
        folder,
        screen,
        environment,
        in,
        console ->
            new Terminal(
                distribution,
                new Documents(limits, settings, InstantSource.system()),
                console,
                IDENTITY,
                ServerCommands.all(
                    new Machine(distribution, settings, console, InstantSource.system()))),
        args);
  }

  private static Ran of(
      Path folder,
      Console.Screen screen,
      Map<String, String> environment,
      byte[] in,
      Function<Console, Terminal> terminal,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new Console.Streams(new ByteArrayInputStream(in), stream(out), stream(err)),
            screen,
            environment,
            folder);
    int status = terminal.apply(console).run(args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A run of a command line that someone else puts together. */
  public static Ran of(
      Path folder, Console.Screen screen, Function<Console, Terminal> terminal, String... args) {
    return of(folder, screen, Map.of(), new byte[0], terminal, args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
