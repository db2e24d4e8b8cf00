package dev.bonafide.lab.bench.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A process with its children, which listens on loopback and ends with the run. */
final class Daemon implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final long PAUSE = 50_000_000;

  private final Process process;
  private final Path log;
  private final Thread atExit = new Thread(this::stop);

  private Daemon(Process process, Path log) {
    this.process = process;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts it.
   *
   * @param log gets what it says
   */
  static Daemon start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new Daemon(builder.start(), log);
  }

  /** A port of loopback that no one uses. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns when it takes connections. */
  void awaitPort(int port) throws IOException {
    await(() -> isOpen(port), "to listen");
  }

  /** Returns when a log of its holds some words as often as that. */
  void awaitLog(Path file, String words, int times) throws IOException {
    await(
        () -> Files.exists(file) && Files.readString(file).split(words, -1).length > times,
        "to log " + words);
  }

  /** Returns when the last line that it wrote begins with some words. */
  void awaitSaid(String words) throws IOException {
    await(
        () -> Files.readString(log).lines().anyMatch(line -> line.startsWith(words)),
        "to say " + words);
  }

  private void await(Condition condition, String what) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IOException("waited in vain for it " + what + ": " + Files.readString(log));
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static boolean isOpen(int port) {
    try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Its processor time and its living children's, to a hundredth of a second. */
  Duration processorTime() {
    return family()
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Stream<ProcessHandle> family() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  /** Ends it and its children, in peace or else by force, and returns when they are gone. */
  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }

  private void stop() {
    List<ProcessHandle> all = family().toList();
    process.destroy();
    try {
      process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }
}
