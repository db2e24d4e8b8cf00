package dev.bonafide.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.bonafide.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A build of the program, which stands there once it was packed, has nothing of the lab. */
class ShippedWithoutTest {
  private static final Path BUILT = House.ROOT.resolve("bot/target/bonafide");

  @Test
  void no_jar_that_is_shipped_holds_a_class_of_the_lab_or_of_tests() throws IOException {
    assumeThat(BUILT.resolve("bonafide.jar")).exists();
    try (Stream<Path> files = Files.walk(BUILT)) {
      List<Path> ours =
          files.filter(file -> file.getFileName().toString().matches("bonafide.*\\.jar")).toList();
      assertThat(ours).hasSizeGreaterThan(10);
      for (Path file : ours) {
        try (JarFile jar = new JarFile(file.toFile())) {
          assertThat(jar.stream().map(entry -> entry.getName()))
              .as(House.name(file))
              .noneMatch(name -> name.matches("dev/bonafide/(lab|testkit)/.*"));
        }
      }
    }
  }
}
