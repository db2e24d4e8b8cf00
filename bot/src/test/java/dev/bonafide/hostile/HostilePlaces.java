package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Things in a folder that are no plain file. */
final class HostilePlaces {
  private HostilePlaces() {}

  static List<HostileFile> all() {
    return List.of(
        refused("a folder without a file", "empty-folder", "", Files::createDirectory),
        refused("a pipe that nobody writes to", "pipe.txt", "", HostilePlaces::pipe),
        refused("a link that leads to itself", "self.txt", "", file -> link(file, file)),
        refused("a link that leads nowhere", "gone.txt", "", file -> link(file, Path.of("gone"))),
        refused("a file that is not there", "never.txt", "", file -> {}),
        refused(
            "the zeros of the machine", "zeros.txt", "", file -> link(file, Path.of("/dev/zero"))),
        refused("a folder with a pipe in it", "with-pipe", "", HostilePlaces::folderWithPipe),
        read("a folder that leads back to itself", "round", "booking", HostilePlaces::round),
        refused("a folder 200 deep", "deep-folder", "", HostilePlaces::deep));
  }

  private static void link(Path file, Path to) throws IOException {
    Files.createSymbolicLink(file, to);
  }

  private static void pipe(Path file) throws IOException {
    try {
      new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void folderWithPipe(Path folder) throws IOException {
    Files.createDirectory(folder);
    pipe(folder.resolve("pipe.txt"));
  }

  private static void round(Path folder) throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("a.txt"), "I built a booking service.");
    link(folder.resolve("again"), folder);
  }

  private static void deep(Path folder) throws IOException {
    Path inner = folder;
    for (int level = 0; level < 200; level++) {
      inner = inner.resolve("a");
    }
    Files.createDirectories(inner);
    Files.writeString(inner.resolve("a.txt"), "I built a booking service.");
  }
}
