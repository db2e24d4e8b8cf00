package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No module's tests log where no one looks for secrets and addresses. */
class WatchedModulesTest {
  private static final String TESTS = "/src/test/java/";

  @Test
  void each_module_with_tests_tries_that_its_logs_are_watched() {
    List<Path> tests =
        House.files(".java").stream().filter(file -> House.name(file).contains(TESTS)).toList();
    assertThat(modules(tests.stream().filter(WatchedModulesTest::triesTheWatch)))
        .containsAll(modules(tests.stream()));
  }

  @Test
  void no_module_s_tests_throw_away_what_libraries_log() {
    assertThat(House.files("pom.xml"))
        .noneMatch(file -> House.text(file).contains("<artifactId>slf4j-nop</artifactId>"));
  }

  /** The tests of the mind, on which the others rest, are held to log nothing at all. */
  private static boolean triesTheWatch(Path file) {
    return House.text(file).contains(" extends LogWatchContract {")
        || file.endsWith("SilenceWatchTest.java");
  }

  private static List<String> modules(Stream<Path> tests) {
    return tests.map(House::name).map(name -> name.split(TESTS, 2)[0]).distinct().toList();
  }
}
