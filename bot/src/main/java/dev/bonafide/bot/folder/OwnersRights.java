package dev.bonafide.bot.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights that let the owner alone in, where the file system knows any. */
final class OwnersRights {
  private OwnersRights() {}

  static void folder(Path folder) throws IOException {
    set(folder, "rwx------");
  }

  static void file(Path file) throws IOException {
    set(file, "rw-------");
  }

  private static void set(Path path, String rights) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
