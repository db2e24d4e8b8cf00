package dev.bonafide.terminal.command;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a folder that is a case. Links are not followed, so that no folder has a loop. */
final class FolderFiles {
  private static final int DEPTH = 4;
  private static final int MOST = 200;
  private static final List<String> REPOSITORY =
      List.of(".git", "package.json", "pom.xml", "Cargo.toml", "go.mod", "pyproject.toml");

  private FolderFiles() {}

  static List<Path> of(String name, Path folder, @Nullable ExhibitKind told) {
    Optional<String> sign =
        REPOSITORY.stream().filter(file -> Files.exists(folder.resolve(file))).findFirst();
    if (told == ExhibitKind.REPOSITORY || sign.isPresent()) {
      throw new Refusal(
          name
              + ": is a repository"
              + sign.map(file -> " (it has " + file + ")").orElse("")
              + "; reading one is not part of this build");
    }
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !isHidden(folder.relativize(file)))
              .sorted()
              .limit(MOST + 1)
              .toList();
      if (files.isEmpty()) {
        throw new Refusal(name + ": the folder holds no files");
      }
      if (files.size() > MOST) {
        throw new Refusal(name + ": the folder holds more than " + MOST + " files");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(name + ": the folder could not be read: " + e.getMessage());
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
