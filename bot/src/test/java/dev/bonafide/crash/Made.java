package dev.bonafide.crash;

import dev.bonafide.postgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database without a row, made once. To unpack a server and to make its tables takes longer than
 * all else of a start, and {@link WholeBotTest} sees to it that a process does both by itself.
 */
final class Made {
  private Made() {}

  /** Puts it where a process keeps its own, unless one is there. */
  static void into(Path data) throws IOException {
    Path folder = data.resolve("postgres");
    if (Files.exists(folder)) {
      return;
    }
    Files.createDirectories(data);
    for (Path one : below(Once.FOLDER)) {
      Path to = folder.resolve(Once.FOLDER.relativize(one));
      if (one.startsWith(Once.FOLDER.resolve("program")) && !Files.isDirectory(one)) {
        Files.createLink(to, one);
      } else {
        Files.copy(one, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static List<Path> below(Path top) throws IOException {
    try (Stream<Path> walk = Files.walk(top)) {
      return walk.toList();
    }
  }

  /** Anew for each run: of an earlier one the tables may be other ones. */
  private static final class Once {
    static final Path FOLDER = Path.of("target", "made").toAbsolutePath();

    static {
      try {
        if (Files.exists(FOLDER)) {
          for (Path one : below(FOLDER).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(one);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Database.in(FOLDER).close();
    }
  }
}
