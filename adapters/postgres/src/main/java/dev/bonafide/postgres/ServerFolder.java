package dev.bonafide.postgres;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Where an embedded server keeps everything of its own; for its owner's eyes alone. */
record ServerFolder(Path path) {
  private static final int PASSWORD_BYTES = 24;

  /**
   * Makes the folder if it is not there.
   *
   * @throws Unusable if it cannot be written
   */
  static ServerFolder at(Path path) {
    ServerFolder folder = new ServerFolder(path.toAbsolutePath().normalize());
    try {
      Files.createDirectories(folder.path, alone(folder.path, "rwx------"));
      shut(folder.path);
      folder.shutLog();
      return folder;
    } catch (IOException unwritable) {
      throw folder.unwritable(unwritable);
    }
  }

  /** The tables. */
  Path data() {
    return path.resolve("data");
  }

  /** The server's program, unpacked. */
  Path program() {
    return path.resolve("program");
  }

  /** What the server says. */
  Path log() {
    return path.resolve("log");
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  /** Says that the data are complete: making them for the first time ended well. */
  Path made() {
    return data().resolve("made-by-bonafide");
  }

  /**
   * The password of the server, which is drawn at random before it is made.
   *
   * @throws Unusable if it is lost
   */
  String password() throws IOException {
    if (!Files.exists(passwordFile())) {
      if (Files.exists(made())) {
        throw new Unusable(
            "the password of the database in %s is lost: restore the file, or name another folder"
                .formatted(path));
      }
      byte[] random = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(random);
      writePassword(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
    return Files.readString(passwordFile()).strip();
  }

  /** No one else's, whatever a library thinks. */
  static void shut(Path folder) throws IOException {
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  Unusable unwritable(IOException cause) {
    String why = String.valueOf(cause.getMessage());
    return why.contains("No space left")
        ? new Unusable("the disk with " + path + " is full", cause)
        : new Unusable(
            "cannot write to " + path + ": fix its permissions, or name another folder", cause);
  }

  private void writePassword(String password) throws IOException {
    try {
      Files.createFile(passwordFile(), alone(path, "rw-------"));
    } catch (FileAlreadyExistsException given) {
      return;
    }
    Files.writeString(passwordFile(), password + "\n", StandardOpenOption.WRITE);
  }

  /** The server appends to it, no matter who may read it. */
  private void shutLog() throws IOException {
    if (!Files.exists(log())) {
      Files.createFile(log(), alone(path, "rw-------"));
    } else if (isPosix(path)) {
      Files.setPosixFilePermissions(log(), PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static FileAttribute<?>[] alone(Path where, String rights) {
    return isPosix(where)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
