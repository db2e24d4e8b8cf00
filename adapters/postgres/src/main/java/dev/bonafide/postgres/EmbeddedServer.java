package dev.bonafide.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A server of this process's own, or one that an earlier process left running. */
final class EmbeddedServer implements AutoCloseable {
  private static final Duration STOP = Duration.ofSeconds(5);

  private final DatabaseAddress server;
  private final Owner owner;
  private final @Nullable EmbeddedPostgres started;
  private final Path data;

  private EmbeddedServer(
      DatabaseAddress server, Owner owner, Path data, @Nullable EmbeddedPostgres started) {
    this.server = server;
    this.owner = owner;
    this.data = data;
    this.started = started;
  }

  /**
   * Starts the server of a folder.
   *
   * @throws Unusable if it cannot be started, or another process has the folder
   */
  static EmbeddedServer start(Path path) {
    ServerFolder folder = ServerFolder.at(path);
    Owner owner = own(folder);
    try {
      return start(folder, owner);
    } catch (IOException failure) {
      owner.close();
      throw folder.unwritable(failure);
    } catch (RuntimeException failure) {
      owner.close();
      throw failure;
    }
  }

  /** The server that another process runs on a folder; empty if none has it. */
  static Optional<DatabaseAddress> running(Path path) {
    ServerFolder folder = new ServerFolder(path.toAbsolutePath().normalize());
    try {
      return Files.exists(folder.made())
          ? Postmaster.on(folder.data())
              .filter(found -> found.port() > 0)
              .map(found -> server(folder, found.port(), password(folder)))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new Unusable("cannot read " + folder.path() + ": fix its permissions", unreadable);
    }
  }

  DatabaseAddress server() {
    return server;
  }

  @Override
  public void close() {
    try {
      if (started != null) {
        started.close();
      }
      // The library waits five seconds for it, and goes on where that was too short.
      Postmaster.on(data).ifPresent(left -> left.stop(STOP));
    } catch (IOException failure) {
      // The next start finds it running.
    } finally {
      owner.close();
    }
  }

  private static Owner own(ServerFolder folder) {
    try {
      return Owner.take(folder.path())
          .orElseThrow(
              () ->
                  new Unusable(
                      "%s is in use by %s: stop it, or name another folder"
                          .formatted(folder.path(), Owner.who(folder.path()))));
    } catch (IOException failure) {
      throw folder.unwritable(failure);
    }
  }

  private static EmbeddedServer start(ServerFolder folder, Owner owner) throws IOException {
    setAsideUnfinished(folder);
    String password = password(folder);
    Optional<Postmaster> left = Postmaster.on(folder.data());
    if (left.isPresent()) {
      DatabaseAddress server = server(folder, left.get().port(), password);
      if (isAsWanted(server)) {
        return new EmbeddedServer(server, owner, folder.data(), null);
      }
      left.get().stop(STOP);
    }
    HalfUnpacked.takeAway(folder.program());
    EmbeddedPostgres started = Starting.server(folder, password);
    ServerFolder.shut(folder.program());
    if (!Files.exists(folder.made())) {
      Files.createFile(folder.made());
    }
    return new EmbeddedServer(
        server(folder, started.getPort(), password), owner, folder.data(), started);
  }

  /** What was left when making the tables broke off can hold nothing yet, and starts no more. */
  private static void setAsideUnfinished(ServerFolder folder) throws IOException {
    if (Files.exists(folder.data()) && !Files.exists(folder.made())) {
      Path aside = folder.path().resolve("unfinished-" + System.nanoTime());
      Files.move(folder.data(), aside, StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(folder.passwordFile());
    }
  }

  private static boolean isAsWanted(DatabaseAddress server) {
    try (Connection connection = server.source().getConnection()) {
      return "on".equals(Connecting.show(connection, "fsync"))
          && "on".equals(Connecting.show(connection, "synchronous_commit"));
    } catch (SQLException unusable) {
      return false;
    }
  }

  private static String password(ServerFolder folder) {
    try {
      return folder.password();
    } catch (IOException failure) {
      throw folder.unwritable(failure);
    }
  }

  private static DatabaseAddress server(ServerFolder folder, int port, String password) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Starting.DATABASE;
    return new DatabaseAddress(url, Starting.USER, password, folder.path().toString());
  }
}
