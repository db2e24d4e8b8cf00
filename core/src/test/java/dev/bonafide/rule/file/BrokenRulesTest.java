package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bonafide.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a writer of rules is told, word for word: one broken file, one golden complaint. */
class BrokenRulesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/rules");

  static Stream<Path> brokenFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void a_broken_file_is_refused_with_its_place_and_what_to_write(Path file) throws IOException {
    RuleSource source =
        new RuleSource("payment/payment-third-party-payee.yaml", Files.readString(file));
    RuleSource loop = new RuleSource("words/loop.yaml", "en: [a round, \"{LOOP}\"]");
    RuleSource nation =
        new RuleSource("words/nation.yaml", "en: [a friend, a friend from Nigeria]");
    BrokenRules broken =
        catchThrowableOfType(
            BrokenRules.class, () -> RuleBook.read(List.of(source, loop, nation), List.of()));
    assertThat(broken).as("%s must be refused", file).isNotNull();
    Path golden = Path.of(file.toString().replace(".yaml", ".txt"));
    String said = broken.getMessage() + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, said);
    }
    assertThat(said).isEqualTo(Files.readString(golden));
  }
}
