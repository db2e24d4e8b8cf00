package dev.bonafide.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * Scripts by which the library recognizes the system, from processes that were killed. Each has one
 * among the temporary files and deletes it when it ends by itself.
 */
final class LeftScripts {
  private static final String NAME = "detect_linux_distribution_*.sh";

  private LeftScripts() {}

  /**
   * Takes those away that ran before this process began: they take milliseconds.
   *
   * @param began when this process did
   */
  static void takeAway(Path temporary, Instant began) {
    try (DirectoryStream<Path> scripts = Files.newDirectoryStream(temporary, NAME)) {
      for (Path script : scripts) {
        if (Files.getLastModifiedTime(script).compareTo(FileTime.from(began)) < 0) {
          Files.delete(script);
        }
      }
    } catch (IOException others) {
      // Someone else's; there is nothing private in them.
    }
  }
}
