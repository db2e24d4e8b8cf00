package dev.bonafide.bot.privacy;

import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A new file that no one else may read, from its first byte on. */
public final class PrivateFile {
  private PrivateFile() {}

  /**
   * Makes it.
   *
   * @throws Refusal if there is one of the name already
   */
  public static Writer create(Path file) throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      return new OutputStreamWriter(
          Channels.newOutputStream(Files.newByteChannel(file, fresh, ours(file))),
          StandardCharsets.UTF_8);
    } catch (FileAlreadyExistsException there) {
      throw new Refusal(file + ": already exists; name another file");
    }
  }

  private static FileAttribute<?>[] ours(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
