package dev.bonafide.bot.folder;

import dev.bonafide.postgres.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder for files that are on the disk only while a server works, such as evidence that is too
 * large for memory. No one else may read it. What a server that died left there goes at the next
 * start; a folder whose server is still running stays.
 */
public final class ScratchFolder implements AutoCloseable {
  private static final String NAME = "bonafide-server-";

  private static final int ATTEMPTS = 5;

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
  public static Optional<ScratchFolder> in(Path data) {
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

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      LeftScratch.delete(path);
    } catch (IOException left) {
      // The next start takes it away.
    } finally {
      owner.close();
    }
  }

  /** Another start may take it away before it is marked. */
  private static ScratchFolder made(Path within) throws IOException {
    LeftScratch.takeAway(within, NAME);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path folder = Files.createTempDirectory(within, NAME).toRealPath();
      Optional<Owner> owner = LeftScratch.owner(folder);
      if (owner.isPresent()) {
        return new ScratchFolder(folder, owner.get());
      }
    }
    throw new IOException("no folder there can be marked");
  }
}
