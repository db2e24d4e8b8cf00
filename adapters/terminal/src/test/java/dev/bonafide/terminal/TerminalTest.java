package dev.bonafide.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParseResult;

class TerminalTest {
  private TestConsole test = TestConsole.piped();

  /** A command of a server's, that ends as a test wants it to. */
  private record Ends(IntSupplier how) implements Subcommand {
    @Override
    public Spec spec() {
      return new Spec("try", "Is tried.").option("--level", "LEVEL", "How far.");
    }

    @Override
    public int run(ParseResult parsed) {
      return how.getAsInt();
    }
  }

  private int run(IntSupplier how, String... args) {
    return new Terminal(
            new EmptyDistribution(),
            new OneTextReader(),
            test.console,
            new RunIdentity(() -> "an-id", InstantSource.fixed(Instant.EPOCH)),
            List.of(new Ends(how)))
        .run(args);
  }

  private int fails(RuntimeException failure) {
    return run(
        () -> {
          throw failure;
        },
        "try");
  }

  @Test
  void a_wrong_use_is_refused_in_one_line_with_what_was_probably_meant() {
    assertThat(run(() -> 0)).isEqualTo(Exit.REFUSED);
    assertThat(run(() -> 0, "trie")).isEqualTo(Exit.REFUSED);
    assertThat(run(() -> 0, "nothing-like-it")).isEqualTo(Exit.REFUSED);
    assertThat(run(() -> 0, "try", "--levle", "1")).isEqualTo(Exit.REFUSED);
    assertThat(run(() -> 0, "try", "--level")).isEqualTo(Exit.REFUSED);
    List<String> said = test.err().lines().toList();
    assertThat(said).hasSize(5).allMatch(line -> line.startsWith("bonafide: "));
    assertThat(said.get(0)).endsWith("no command was given; see bonafide --help");
    assertThat(said.get(1)).endsWith("there is no command trie; did you mean try?");
    assertThat(said.get(2)).contains("there is no command nothing-like-it; there are screen, read");
    assertThat(said.get(3)).endsWith("did you mean --level?");
    assertThat(said.get(4)).endsWith("; see bonafide try --help");
    assertThat(test.out()).isEmpty();
  }

  @Test
  void what_is_refused_or_cannot_be_read_is_one_line_and_status_two() {
    assertThat(fails(new Refusal("--as dog: must be one of candidate"))).isEqualTo(2);
    assertThat(fails(new UnreadableExhibit("cv\n.pdf", "is empty"))).isEqualTo(2);
    assertThat(test.err().lines())
        .containsExactly(
            "bonafide: --as dog: must be one of candidate", "bonafide: cv .pdf: is empty");
  }

  @Test
  void a_defect_is_said_without_a_trace_and_with_one_where_somebody_debugs() {
    assertThat(fails(new IllegalStateException("odd\nend"))).isEqualTo(Exit.FAILED);
    assertThat(test.err().lines())
        .containsExactly(
            "bonafide: unexpected failure (IllegalStateException: odd end); set BONAFIDE_DEBUG=1"
                + " to see where");
    test = TestConsole.with(Map.of("BONAFIDE_DEBUG", "1"));
    assertThat(fails(new NullPointerException())).isEqualTo(Exit.FAILED);
    assertThat(test.err())
        .contains("failure (NullPointerException);")
        .contains("  at dev.bonafide.terminal.TerminalTest");
  }

  @Test
  void too_little_memory_and_too_deep_a_stack_end_a_run_and_not_the_program() {
    assertThat(
            run(
                () -> {
                  throw new OutOfMemoryError("heap");
                },
                "try"))
        .isEqualTo(Exit.FAILED);
    assertThat(
            run(
                () -> {
                  throw new StackOverflowError();
                },
                "try"))
        .isEqualTo(Exit.FAILED);
    assertThat(test.err()).contains("ran out of memory", "StackOverflowError");
  }

  @Test
  void a_commands_status_is_the_runs() {
    assertThat(run(() -> Exit.REACHED, "try", "--level", "1")).isEqualTo(Exit.REACHED);
    assertThat(test.err()).isEmpty();
  }

  @Test
  void help_goes_to_the_result_and_does_nothing() {
    assertThat(
            run(
                () -> {
                  throw new IllegalStateException("was run");
                },
                "try",
                "--help"))
        .isEqualTo(Exit.DONE);
    assertThat(test.out()).startsWith("Usage: bonafide try").contains("--level=LEVEL");
  }

  @Test
  void help_before_a_command_is_its_help() {
    assertThat(run(() -> 0, "help", "try")).isEqualTo(Exit.DONE);
    assertThat(test.out()).startsWith("Usage: bonafide try");
    assertThat(run(() -> 0, "help", "trie")).isEqualTo(Exit.REFUSED);
    assertThat(test.err()).contains("did you mean try?");
  }

  @Test
  void the_help_tells_what_happens_without_a_command_and_what_each_status_means() {
    assertThat(run(() -> 0, "help")).isEqualTo(Exit.DONE);
    assertThat(test.out())
        .contains("Without a command, it starts the server.", "help ", "completion ")
        .containsPattern("(?s)Exit codes:.* 0 .* 1 .* 2 .* 3 .*--fail-on");
  }

  @Test
  void a_shell_can_complete_commands_and_options() {
    assertThat(run(() -> 0, "completion")).isEqualTo(Exit.DONE);
    assertThat(test.out()).contains("complete -F _complete_bonafide", "--level", "rules");
  }

  @Test
  void arguments_are_never_read_from_files_that_they_name() {
    assertThat(run(() -> 0, "try", "@pom.xml")).isEqualTo(Exit.REFUSED);
    assertThat(test.err()).contains("@pom.xml");
  }
}
