package dev.bonafide.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.TestConsole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class NewRuleTest {
  @TempDir private Path folder;

  private int run(TestConsole test, String... args) {
    NewRule command = new NewRule(test.console);
    return command.run(new CommandLine(command.spec().done()).parseArgs(args));
  }

  @ParameterizedTest
  @ValueSource(strings = {"payment", "Payment-fee", "payment_fee", "../x-y", "payment-", "1-2"})
  void an_id_that_is_none_writes_nothing(String id) {
    assertThatThrownBy(() -> run(TestConsole.in(folder), id)).isInstanceOf(Refusal.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_group_that_leaves_the_folder_is_refused() {
    assertThatThrownBy(() -> run(TestConsole.in(folder), "a-b", "--group", "../up"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void an_id_and_nothing_beside_it_is_needed() {
    assertThatThrownBy(() -> run(TestConsole.in(folder)))
        .hasMessage("rules new needs an id; see bonafide rules new --help");
    assertThatThrownBy(() -> run(TestConsole.in(folder), "a-b", "c-d"))
        .hasMessage("rules new needs an id, and nothing else; see bonafide rules new --help");
  }

  @Test
  void a_rule_that_is_there_is_never_written_over() throws Exception {
    assertThat(run(TestConsole.in(folder), "payment-fee")).isEqualTo(Exit.DONE);
    Path file = folder.resolve("rules/payment/payment-fee.yaml");
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> run(TestConsole.in(folder), "payment-fee"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("already exists");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void the_skeletons_place_is_printed_and_says_its_id_and_group_alone() throws Exception {
    TestConsole test = TestConsole.in(folder);
    run(test, "payment-fee", "--group", "interview-conduct", "--dir", "mine");
    assertThat(test.out().strip()).isEqualTo("mine/interview-conduct/payment-fee.yaml");
    assertThat(Files.readString(folder.resolve(test.out().strip())))
        .startsWith("title:")
        .doesNotContain("id:", "group:");
  }
}
