package dev.bonafide.rule.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the shipped catalogue. */
public final class ShippedRules {
  private static final Path RULES = Path.of(System.getProperty("bonafide.root", ".."), "rules");
  private static final List<RuleSource> ALL = read();

  private ShippedRules() {}

  public static List<RuleSource> all() {
    return ALL;
  }

  private static List<RuleSource> read() {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.startsWith(RULES.resolve("target")))
          .sorted()
          .map(ShippedRules::source)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleSource source(Path file) {
    try {
      String path = RULES.relativize(file).toString().replace('\\', '/');
      return new RuleSource(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
