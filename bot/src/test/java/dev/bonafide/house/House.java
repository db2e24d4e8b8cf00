package dev.bonafide.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the repository. */
public final class House {
  public static final Path ROOT =
      Path.of(System.getProperty("bonafide.root", "..")).toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "node_modules");

  private House() {}

  public static List<Path> files(String ending) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .filter(House::isOurs)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path file) {
    for (Path part : ROOT.relativize(file)) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  /** Lines that are neither blank nor comment. */
  static long codeLines(Path file) {
    return text(file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
        .count();
  }
}
