package dev.bonafide.documents.picture.tesseract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders of {@link WordlessModels}, each named by its process, so that a killed one's go later.
 */
final class LeftModels {
  private static final String NAME = "bonafide-models-";

  private LeftModels() {}

  /** Makes a folder for this process, and takes away those of processes that are no more. */
  static Path folder(Path temporary) throws IOException {
    takeAway(temporary);
    return Files.createTempDirectory(temporary, NAME + ProcessHandle.current().pid() + "-");
  }

  private static void takeAway(Path temporary) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, NAME + "[0-9]*-*")) {
      for (Path folder : folders) {
        String number = folder.getFileName().toString().substring(NAME.length()).split("-", 2)[0];
        if (number.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(number)).isEmpty()) {
          delete(folder);
        }
      }
    } catch (IOException | UncheckedIOException others) {
      // Somebody else's; there is nothing private in them.
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
