package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.postgres.erasure.FoundPerson;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** Writes everything out that is stored about one person. */
public record ExportPerson(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return PersonOptions.in(
            new Spec(
                "export",
                "Writes everything stored about one person as JSON.",
                "This includes cases about the person, and exhibits in other cases that contain the"
                    + " person's name or contact details. These contain other people's words, so"
                    + " read the file before you pass it on. Records the export in the audit"
                    + " trail."))
        .option(ExportTarget.OUT, "FILE", ExportTarget.WHERE)
        .examples("  bonafide export \"Bobby Sierra\" bobby@example.com --out bobby.json");
  }

  @Override
  public int run(ParseResult parsed) {
    PersonSought person = PersonOptions.person(parsed);
    Set<Long> also = PersonOptions.also(parsed);
    String file = parsed.matchedOptionValue(ExportTarget.OUT, (String) null);
    try (StoredData data = StoredData.open(machine, parsed)) {
      FoundPerson found = data.find(person, also);
      FoundLines.possible(found).ifPresent(machine::say);
      PersonJson export = new PersonJson(data, person, found, machine.now());
      ExportTarget.write(machine.console(), file, export::write);
    }
    return Exit.DONE;
  }
}
