package dev.bonafide.bot.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in the data folder that is there while a server runs: the next one tells by it that the
 * last was not stopped but died. Servers that share a folder at a time each see the last to start.
 */
public final class RunMark implements AutoCloseable {
  private static final String NAME = "running";

  private final Path file;
  private final boolean lastEndedWell;

  private RunMark(Path file, boolean lastEndedWell) {
    this.file = file;
    this.lastEndedWell = lastEndedWell;
  }

  /** Looks how the last one ended, and marks that this one runs. */
  public static RunMark in(Path data) {
    Path file = data.resolve(NAME);
    boolean wasLeft = Files.exists(file);
    try {
      Files.createDirectories(data);
      Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
      OwnersRights.folder(data);
      OwnersRights.file(file);
    } catch (IOException readOnly) {
      // Nothing is told of a folder that cannot be written to; no one's mail depends on the mark.
      return new RunMark(file, true);
    }
    return new RunMark(file, !wasLeft);
  }

  public boolean lastEndedWell() {
    return lastEndedWell;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      // The next start then says that this one died, which is the safer error.
    }
  }
}
