package dev.bonafide.bot.decision;

import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that does something with one stored case. */
record CaseCommand(Supplier<Spec> help, Consumer<ParseResult> work) implements Subcommand {
  @Override
  public CommandSpec spec() {
    return help.get().done();
  }

  @Override
  public int run(ParseResult parsed) {
    work.accept(parsed);
    return Exit.DONE;
  }
}
