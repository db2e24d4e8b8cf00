package dev.bonafide.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mark on a folder that one process owns it. The operating system frees it when the process
 * ends, however it ends.
 */
public final class Owner implements AutoCloseable {
  /**
   * The folders of this process. They are looked up first, as closing any other handle on a locked
   * file would free the lock; for the same reason the process's number stands in another file.
   */
  private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private Owner(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Empty if someone has it, in this process or another. */
  public static Optional<Owner> take(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!HERE.add(real)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      Optional<Owner> owner = lock(real);
      taken = owner.isPresent();
      return owner;
    } finally {
      if (!taken) {
        HERE.remove(real);
      }
    }
  }

  /** Who has it, as far as is known. */
  static String who(Path folder) {
    try {
      return "process " + Files.readString(folder.resolve("owner")).strip();
    } catch (IOException unknown) {
      return "another process";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException gone) {
      // The lock goes with the process.
    } finally {
      HERE.remove(folder);
    }
  }

  @SuppressWarnings("resource") // the channel's lock is the owner's
  private static Optional<Owner> lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    Files.writeString(folder.resolve("owner"), ProcessHandle.current().pid() + "\n");
    return Optional.of(new Owner(folder, channel));
  }
}
