package dev.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.comparison.Comparisons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file of the shipped catalogue, held to its own examples. */
class CatalogueTest {
  private static final Path RULES = Path.of(System.getProperty("bonafide.root", ".."), "rules");

  @Test
  void every_example_of_every_rule_holds() throws IOException {
    RuleBook book = RuleBook.read(sources(), Comparisons.all());
    assertThat(
            Trial.all(book).stream()
                .filter(trial -> !trial.holds())
                .map(
                    trial ->
                        trial.rule().flag().id()
                            + (trial.mustFire() ? " is silent on: " : " fires on: ")
                            + trial.example()))
        .isEmpty();
  }

  private static List<RuleSource> sources() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.startsWith(RULES.resolve("target")))
          .sorted()
          .map(CatalogueTest::source)
          .toList();
    }
  }

  private static RuleSource source(Path file) {
    try {
      String path = RULES.relativize(file).toString().replace('\\', '/');
      return new RuleSource(path, Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
