package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Machine;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** Says of every part of a set-up whether it is well, and of what is not how to fix it. */
public record Doctor(Machine machine, List<Checkup> checkups) implements Subcommand {
  public Doctor {
    checkups = List.copyOf(checkups);
  }

  @Override
  public Spec spec() {
    return new Spec(
            "doctor",
            "Checks the configuration and explains how to fix it.",
            "Checks settings, tokens, scopes, data, database, clock, and language model."
                + " Exits with status 2 if something is wrong.")
        .examples("  bonafide doctor");
  }

  @Override
  public int run(ParseResult parsed) {
    long broken =
        checkups.stream()
            .flatMap(checkup -> checkup.of(machine.settings()).stream())
            .peek(this::print)
            .filter(Diagnosis.Broken.class::isInstance)
            .count();
    machine.print("");
    machine.print(
        broken == 0
            ? "Nothing is wrong."
            : broken + (broken == 1 ? " thing is" : " things are") + " wrong.");
    return broken == 0 ? Exit.DONE : Exit.REFUSED;
  }

  private void print(Diagnosis diagnosis) {
    String mark =
        switch (diagnosis) {
          case Diagnosis.Sound _ -> "@|green ok|@    ";
          case Diagnosis.Off _ -> "@|faint off|@   ";
          case Diagnosis.Broken _ -> "@|bold,red wrong|@ ";
        };
    Ansi ansi = machine.console().coloured() ? Ansi.ON : Ansi.OFF;
    machine.print(
        ansi.string(mark) + " " + diagnosis.part() + ": " + Printable.line(diagnosis.says()));
    if (diagnosis instanceof Diagnosis.Broken broken) {
      machine.print("       to fix it: " + Printable.line(broken.mend()));
    }
  }
}
