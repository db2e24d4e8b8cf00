package dev.bonafide.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A console whose output a test reads. */
public final class TestConsole {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  public final Console console;

  private TestConsole(Console.Screen screen, Map<String, String> environment, Path folder) {
    Console.Streams streams =
        new Console.Streams(new ByteArrayInputStream(new byte[0]), stream(out), stream(err));
    console = new Console(streams, screen, environment, folder);
  }

  /** No one looks. */
  public static TestConsole piped() {
    return in(Path.of("."));
  }

  /** No one looks; files are those of a folder. */
  public static TestConsole in(Path folder) {
    return new TestConsole(new Console.Screen(false, false, 80), Map.of(), folder);
  }

  /** Someone looks at both streams. */
  public static TestConsole watched(int columns, Map<String, String> environment) {
    return new TestConsole(new Console.Screen(true, true, columns), environment, Path.of("."));
  }

  /** No one looks. */
  public static TestConsole with(Map<String, String> environment) {
    return new TestConsole(new Console.Screen(false, false, 80), environment, Path.of("."));
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
