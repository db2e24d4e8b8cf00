package dev.bonafide.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that runs on a data folder, as {@code postmaster.pid} there tells. */
record Postmaster(ProcessHandle process, int port) {
  private static final String FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;

  /**
   * The one that runs on a folder. A process of that number that is no PostgreSQL came after one
   * that died, such as with the machine; the file is then removed, since the next start would take
   * it for a server.
   */
  static Optional<Postmaster> on(Path data) throws IOException {
    Path file = data.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    Optional<ProcessHandle> process = process(lines);
    if (process.isEmpty()) {
      Files.delete(file);
      return Optional.empty();
    }
    return lines.size() > PORT_LINE
        ? process.map(
            found -> new Postmaster(found, Integer.parseInt(lines.get(PORT_LINE).strip())))
        : process.map(found -> new Postmaster(found, 0));
  }

  /**
   * Ends it and all connections to it; as if its machine lost power if it does not end by itself,
   * which loses nothing either.
   */
  void stop(Duration patience) {
    interrupt();
    if (!ended(patience)) {
      process.destroyForcibly();
      ended(patience);
    }
  }

  /** PostgreSQL's fast way; where there are no such signals, the way there is. */
  private void interrupt() {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    } catch (IOException unknown) {
      process.destroy();
    }
  }

  private boolean ended(Duration patience) {
    CompletableFuture<ProcessHandle> end = process.onExit();
    try {
      end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (ExecutionException unknown) {
      return !process.isAlive();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<ProcessHandle> process(List<String> lines) {
    return lines.stream()
        .findFirst()
        .map(String::strip)
        .filter(number -> !number.isEmpty() && number.chars().allMatch(Character::isDigit))
        .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
        .filter(ProcessHandle::isAlive)
        .filter(Postmaster::isPostgres);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }
}
