package dev.bonafide.bot.serve;

import dev.bonafide.postgres.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for files that are on the disk only while a server works, such as evidence that is too
 * large for memory. Nobody else may read it. What a server that died left there goes at the next
 * start; a folder whose server is still running stays.
 */
final class ScratchFolder implements AutoCloseable {
  private static final String NAME = "bonafide-server-";

  private final Path path;
  private final Owner owner;

  private ScratchFolder(Path path, Owner owner) {
    this.path = path;
    this.owner = owner;
  }

  /**
   * Makes one in the data folder, or among the system's temporary files if that is read-only; empty
   * where neither can be written to.
   */
  static Optional<ScratchFolder> in(Path data) {
    Path within = data.resolve("temporary");
    try {
      Files.createDirectories(within);
      if (Files.isWritable(within)) {
        return Optional.of(made(within));
      }
    } catch (IOException readOnly) {
      // There is another place.
    }
    try {
      return Optional.of(made(Path.of(System.getProperty("java.io.tmpdir"))));
    } catch (IOException full) {
      return Optional.empty();
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      delete(path);
    } catch (IOException left) {
      // The next start takes it away.
    } finally {
      owner.close();
    }
  }

  /** Another start may take it away before it is marked. */
  private static ScratchFolder made(Path within) throws IOException {
    sweep(within);
    while (true) {
      Path folder = Files.createTempDirectory(within, NAME).toRealPath();
      Optional<Owner> owner = owner(folder);
      if (owner.isPresent()) {
        return new ScratchFolder(folder, owner.get());
      }
    }
  }

  private static void sweep(Path within) throws IOException {
    Path own = Files.createTempFile(within, NAME, "");
    try (Stream<Path> all = Files.list(within)) {
      for (Path one : all.filter(path -> isOurs(path, own)).toList()) {
        Optional<Owner> free = owner(one);
        if (free.isPresent()) {
          delete(one);
          free.get().close();
        }
      }
    } finally {
      Files.delete(own);
    }
  }

  /** In a folder for everybody others may have made something of the same name. */
  private static boolean isOurs(Path path, Path own) {
    try {
      return path.getFileName().toString().startsWith(NAME)
          && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(path).equals(Files.getOwner(own));
    } catch (IOException gone) {
      return false;
    }
  }

  private static Optional<Owner> owner(Path folder) {
    try {
      return Owner.take(folder);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
