package dev.bonafide.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A copy of a folder with a database whose server runs meanwhile. The log of what is written goes
 * along, so that a server that starts on the copy has everything up to the copy's end.
 */
public final class RunningCopy extends SimpleFileVisitor<Path> {
  /** Files of one run, and no part of what is stored. */
  private static final Set<String> FILES = Set.of("postmaster.pid", "postmaster.opts", "running");

  private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "program", "temporary");

  private final Path from;
  private final Path to;

  private RunningCopy(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Copies a folder.
   *
   * @param database the name of the folder within, on which the server runs
   * @param to is not there yet; it may be within the folder
   * @throws Unusable if no server runs there, or the copy cannot be written
   */
  public static void write(Path from, String database, Path to) {
    DatabaseAddress server =
        EmbeddedServer.running(from.resolve(database))
            .orElseThrow(
                () -> new Unusable("no server runs on %s: copy the folder".formatted(from)));
    Path log = Path.of(database, "data", "pg_wal");
    try (Connection connection = server.source().getConnection();
        Statement statement = connection.createStatement()) {
      Files.createDirectories(to.toAbsolutePath().getParent());
      // Until the connection ends, nothing of the log goes that the copy needs.
      statement.execute("select pg_create_physical_replication_slot('backup', true, true)");
      statement.execute("select pg_backup_start('bonafide', true)");
      Files.walkFileTree(from, new RunningCopy(from, to));
      try (ResultSet ended =
          statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        ended.next();
        Files.writeString(to.resolve(database).resolve("data/backup_label"), ended.getString(1));
      }
      Files.delete(to.resolve(log));
      Files.walkFileTree(from.resolve(log), new RunningCopy(from.resolve(log), to.resolve(log)));
    } catch (IOException | SQLException failure) {
      throw new Unusable("the copy in %s is not complete: remove it".formatted(to), failure);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
      throws IOException {
    Files.copy(folder, in(folder), StandardCopyOption.COPY_ATTRIBUTES);
    boolean isWithin = !folder.equals(from) && EMPTY.contains(folder.getFileName().toString());
    return isWithin || folder.equals(to) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
    try {
      if (!FILES.contains(file.getFileName().toString())) {
        Files.copy(file, in(file), StandardCopyOption.COPY_ATTRIBUTES);
      }
      return FileVisitResult.CONTINUE;
    } catch (NoSuchFileException gone) {
      return visitFileFailed(file, gone);
    }
  }

  /** Goes on without what goes away meanwhile: the log says so, too. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  private Path in(Path path) {
    return to.resolve(from.relativize(path));
  }
}
