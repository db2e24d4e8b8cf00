package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.erasure.Vacuum;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import picocli.CommandLine.ParseResult;

/** Erases one case. */
record DeleteCase(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "delete",
            "Erases a case and its texts. The running server replaces the case's cards with a note."
                + " A record still shows that the case existed, who erased it, and when.")
        .arguments("NUMBER", "The case's number.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples("  bonafide case delete 12 --tenant slack:T0123ABCD");
  }

  @Override
  public int run(ParseResult parsed) {
    try (StoredData data = StoredData.open(machine, parsed)) {
      CaseId id = data.numbered(Spec.arguments(parsed));
      if (!data.removals().cases().erase(id, data.request(machine.now()))) {
        throw new Refusal("there is no case " + id.number() + "; run bonafide case list");
      }
      Vacuum.run(data.database());
      machine.print("case " + id.number() + " is erased");
    }
    return Exit.DONE;
  }
}
