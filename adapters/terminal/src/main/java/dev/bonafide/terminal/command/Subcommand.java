package dev.bonafide.terminal.command;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** One command. Options are declared in code: nothing is looked up by reflection at start-up. */
public interface Subcommand {

  /** Its name, options and help. */
  Spec spec();

  /**
   * Does it.
   *
   * @return the exit status
   */
  int run(ParseResult parsed);

  /** Commands below it, such as {@code rules list}. */
  default List<Subcommand> commands() {
    return List.of();
  }
}
