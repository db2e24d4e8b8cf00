package dev.bonafide.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The files of the repository. */
public final class House {
  public static final Path ROOT =
      Path.of(System.getProperty("bonafide.root", "..")).toAbsolutePath().normalize();

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "node_modules");

  private House() {}

  /** What is built is not walked: it may go away meanwhile. */
  public static List<Path> files(String ending) {
    return files(ROOT, ending);
  }

  /** The same of another checkout. */
  public static List<Path> files(Path root, String ending) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
              return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (facts.isRegularFile() && file.toString().endsWith(ending)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
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

  /** Address of the releases, as the build is told; empty until there are any. */
  public static Optional<String> releases() {
    return Pattern.compile("<release\\.address>(\\S+)</release\\.address>")
        .matcher(text(ROOT.resolve("pom.xml")))
        .results()
        .map(set -> set.group(1))
        .findFirst();
  }

  /** Lines that are neither blank nor comment. */
  public static long codeLines(Path file) {
    return text(file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
        .count();
  }
}
