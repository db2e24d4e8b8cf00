package dev.bonafide.bot.decision;

import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command that does an act on one stored case, whatever act it is.
 *
 * @param reading understands what was typed, before anything is opened
 */
record StoredCaseCommand(
    TypedAct.Machine machine, Supplier<Spec> help, Function<TypedAct, Work> reading)
    implements Subcommand {

  /** An act that was understood. */
  @FunctionalInterface
  interface Work {
    /** Does it, and says in lines what was done. */
    List<String> at(MachineDesk desk);
  }

  @Override
  public CommandSpec spec() {
    return help.get().done();
  }

  @Override
  public int run(ParseResult parsed) {
    Work work = reading.apply(new TypedAct(parsed, machine));
    try (MachineDesk desk = MachineDesk.open(parsed, machine)) {
      work.at(desk).forEach(machine.console().out()::println);
    }
    return Exit.DONE;
  }
}
