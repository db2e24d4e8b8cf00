package dev.bonafide.bot.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A small file that no one else may read, and that is there whole or not at all. */
public final class OwnFile {
  private OwnFile() {}

  /** Writes it, through to the disk; its folder is made where there is none. */
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    if (!Files.exists(folder)) {
      Files.createDirectories(folder);
      OwnersRights.folder(folder);
    }
    // From the first moment no one else's: a temporary file is.
    Path whole = Files.createTempFile(folder, "own", "");
    Files.write(whole, content);
    force(whole, StandardOpenOption.WRITE);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder, StandardOpenOption.READ);
  }

  /** Systems that open no folder write one through by themselves. */
  private static void force(Path path, StandardOpenOption how) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(path, how)) {
        channel.force(true);
      }
    }
  }
}
