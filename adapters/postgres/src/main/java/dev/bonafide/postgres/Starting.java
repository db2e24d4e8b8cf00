package dev.bonafide.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts the server that comes with the program. */
final class Starting {
  static final String USER = "postgres";
  static final String DATABASE = "postgres";

  /** Of the server that comes with the program. */
  private static final String VERSION = "18";

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long LONGEST_LOG = 1_000_000;

  private Starting() {}

  /**
   * The library is made for tests: it lets everyone in without a password, does not wait for the
   * disk, unpacks into a folder that everyone can write to, and stops when the process is told to
   * stop, whatever is still at work. Each of these is undone here.
   *
   * @throws Unusable if it does not start
   */
  static EmbeddedPostgres server(ServerFolder folder, String password) throws IOException {
    refuseOther(folder);
    shorten(folder.log());
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(began -> LeftScripts.takeAway(TEMPORARY, began));
    ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.log().toFile());
    // Read when a builder is made: a folder that the library makes, and looks for old data in.
    System.setProperty("ot.epg.working-dir", folder.program().toString());
    try {
      return settings(EmbeddedPostgres.builder())
          .setOverrideWorkingDirectory(folder.program().toFile())
          .setDataDirectory(folder.data())
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPGStartupWait(LONGEST)
          .setOutputRedirector(log)
          .setErrorRedirector(log)
          // Given to initdb behind the library's own: the last word counts.
          .setLocaleConfig("auth", "scram-sha-256")
          .setLocaleConfig("pwfile", folder.passwordFile().toString())
          .setLocaleConfig("locale", "C")
          // Rounds make a password costly to guess. This one is drawn from 192 random bits, and
          // each
          // connection pays for every round; fewer the driver refuses.
          .setLocaleConfig("set", "scram_iterations=128")
          .setConnectConfig("password", password)
          .start();
    } catch (IOException | IllegalStateException | ExceptionInInitializerError failure) {
      throw new Unusable(line(folder, failure), failure);
    }
  }

  private static EmbeddedPostgres.Builder settings(EmbeddedPostgres.Builder builder) {
    return builder
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "60")
        .setServerConfig("jit", "off")
        // Failed statements are logged without the values of rows: they are people's words.
        .setServerConfig("log_error_verbosity", "terse");
  }

  /** Says in one line why it did not start, and what to do where that is known. */
  static String line(ServerFolder folder, Throwable failure) throws IOException {
    if (String.valueOf(failure.getMessage()).startsWith("Missing embedded postgres")) {
      return "there is no built-in PostgreSQL for this kind of machine (%s): name one elsewhere"
          .formatted(System.getProperty("os.arch"));
    }
    String last = lastComplaint(folder.log());
    if (last.contains("No space left on device")) {
      return "the disk with " + folder.path() + " is full";
    }
    if (last.contains("cannot be run as root")) {
      return "the built-in PostgreSQL does not run as root: start the program as another user";
    }
    String why = last.isEmpty() ? "" : ": " + last;
    return "the database in %s does not start%s".formatted(folder.path(), why);
  }

  private static String lastComplaint(Path log) throws IOException {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    return lines.reversed().stream()
        .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("PANIC"))
        .findFirst()
        .orElse("");
  }

  /** A newer server's program cannot read an older one's data, and would wait for a long time. */
  private static void refuseOther(ServerFolder folder) throws IOException {
    Path file = folder.data().resolve("PG_VERSION");
    String version = Files.exists(file) ? Files.readString(file).strip() : VERSION;
    if (!version.equals(VERSION)) {
      throw new Unusable(
          ("the data in %s was written by PostgreSQL %s, but this program includes %s: move"
                  + " it with pg_dump")
              .formatted(folder.path(), version, VERSION));
    }
  }

  private static void shorten(Path log) throws IOException {
    if (Files.size(log) > LONGEST_LOG) {
      Files.write(log, new byte[0]);
    }
  }
}
