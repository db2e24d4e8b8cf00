package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints what makes a shell complete commands and options. */
public record CompleteShell(Console console) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec("completion", "Prints a script that completes commands in bash and zsh.")
        .examples("  source <(bonafide completion)");
  }

  @Override
  public int run(ParseResult parsed) {
    CommandSpec root = parsed.commandSpec().root();
    console.out().print(AutoComplete.bash(root.name(), root.commandLine()));
    return Exit.DONE;
  }
}
