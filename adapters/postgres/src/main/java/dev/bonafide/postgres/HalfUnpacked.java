package dev.bonafide.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is left of the server's program where unpacking it broke off. The library unpacks over it
 * and stumbles over the first link that is there already, at this start and every later one.
 */
final class HalfUnpacked {
  /** What the library puts beside a program that is whole. */
  private static final String WHOLE = ".exists";

  private HalfUnpacked() {}

  /** Takes it away; a program that lies elsewhere and is only linked is someone else's. */
  static void takeAway(Path program) throws IOException {
    if (!Files.isDirectory(program) || Files.isSymbolicLink(program)) {
      return;
    }
    for (Path one : inside(program)) {
      if (Files.isDirectory(one) && !Files.exists(one.resolve(WHOLE))) {
        delete(one);
      }
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    }
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
