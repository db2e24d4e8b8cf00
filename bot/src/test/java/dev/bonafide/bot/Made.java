package dev.bonafide.bot;

import dev.bonafide.bot.serve.Databases;
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
 * all else of a start; {@code WholeBotTest} and {@code FirstStartTest} see to it that a process
 * does both by itself.
 */
public final class Made {
  private Made() {}

  /** Opens the one that settings name, which is put there unless one is. */
  public static Database open(Settings settings) {
    into(settings.data());
    return Databases.open(settings);
  }

  /**
   * Puts it where a process keeps its own, unless one is there.
   *
   * @return its folder
   */
  public static Path into(Path data) {
    Path folder = data.resolve("postgres");
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(data);
        copy(Once.FOLDER, folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static void copy(Path from, Path folder) throws IOException {
    for (Path one : below(from)) {
      Path to = folder.resolve(from.relativize(one));
      if (one.startsWith(from.resolve("program")) && !Files.isDirectory(one)) {
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
    /** Each process that tests has its own. */
    static final Path FOLDER =
        Path.of("target", "made" + System.getProperty("tests.fork", "")).toAbsolutePath();

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
