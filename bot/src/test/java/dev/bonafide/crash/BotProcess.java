package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.mail.Checkpoint;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One bot in a process of its own. */
final class BotProcess implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(10);

  private final Process process;
  private final Path log;
  private final Map<String, String> settings;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final CountDownLatch standing = new CountDownLatch(1);
  private final List<String> said = new ArrayList<>();

  private BotProcess(Process process, Path log, Map<String, String> settings) {
    this.process = process;
    this.log = log;
    this.settings = settings;
  }

  /** Where a process stands still: at a waypoint, after it was passed so often. */
  record Stop(Checkpoint at, int after, boolean fills) {
    Stop(Checkpoint at, int after) {
      this(at, after, false);
    }

    /** Where it fills its memory instead. */
    static Stop filling(Checkpoint at) {
      return new Stop(at, 0, true);
    }
  }

  /** Starts it with few rules, on a database that was made; its log goes to a file. */
  static BotProcess start(Map<String, String> settings, Path log, @Nullable Stop stop) {
    String data = settings.get("BONAFIDE_DATA");
    if (data != null && !settings.containsKey("BONAFIDE_DATABASE_URL")) {
      Made.into(Path.of(data));
    }
    return start(Few.OPTIONS, settings, log.toFile(), stop);
  }

  /** Starts it with every rule that ships, on a database that it makes itself. */
  static BotProcess whole(Map<String, String> settings, Path log) {
    return start(List.of("-cp", classPath()), settings, log.toFile(), null);
  }

  /** Starts it with options of Java that say, at least, where its classes are. */
  static BotProcess start(
      List<String> options, Map<String, String> settings, File log, @Nullable Stop stop) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.add(Victim.class.getName());
    if (stop != null) {
      command.addAll(List.of(stop.at().name(), Integer.toString(stop.after())));
      command.addAll(stop.fills() ? List.of(Victim.FILLS) : List.of());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("BONAFIDE_"));
    builder.environment().putAll(settings);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log));
    try {
      BotProcess bot = new BotProcess(builder.start(), log.toPath(), settings);
      // Not a virtual thread: one that waits for a pipe holds a processor's place among those.
      Thread.ofPlatform().daemon().start(bot::listen);
      return bot;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written once, by the process that comes first. */
  private static final class Few {
    static final List<String> OPTIONS;

    static {
      try {
        OPTIONS = QuickStart.of(FewRules.on(classPath()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private void listen() {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        synchronized (said) {
          said.add(line);
        }
        (line.startsWith(Victim.STANDS_AT) ? standing : ready).countDown();
      }
    } catch (IOException cut) {
      // Killed while it was listened to; what it said before is kept.
    } finally {
      ready.countDown();
    }
  }

  /** Waits until it says what is on and off. */
  String awaitReady() throws InterruptedException {
    boolean started = ready.await(START.toSeconds(), TimeUnit.SECONDS);
    synchronized (said) {
      if (!started || said.isEmpty()) {
        kill();
        throw new AssertionError("the bot did not start; its log tells why");
      }
      return said.getFirst();
    }
  }

  /** Lines that it has said so far. */
  List<String> said() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  /** Whether it reached its stop in time. */
  boolean awaitStanding(Duration most) throws InterruptedException {
    return standing.await(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** With which status it ended by itself; it must, in time. */
  int awaitEnd(Duration most) throws InterruptedException {
    assertThat(process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
    return process.exitValue();
  }

  /** Ends it as a power cut does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
    CleanLog.check(log, settings);
  }

  /** Ends it as an operator does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    CleanLog.check(log, settings);
  }
}
