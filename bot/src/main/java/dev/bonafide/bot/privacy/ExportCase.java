package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Writes everything out that is stored of one case. */
record ExportCase(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "export",
            "Writes everything stored about a case as JSON: exhibits, verdicts, rulings, outcome,"
                + " and who did what when. Records the export in the audit trail.")
        .arguments("NUMBER", "The case's number.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .option(ExportTarget.OUT, "FILE", ExportTarget.WHERE)
        .examples(
            "  bonafide case export 12 --out case-12.json",
            "  bonafide case export 12 --tenant slack:T0123ABCD | jq .cases[0].entries");
  }

  @Override
  public int run(ParseResult parsed) {
    String file = parsed.matchedOptionValue(ExportTarget.OUT, (String) null);
    Instant now = machine.now();
    try (StoredData data = StoredData.open(machine, parsed)) {
      CaseId id = data.numbered(Spec.arguments(parsed));
      CaseRecord record =
          data.exported(id, now).orElseThrow(() -> new Refusal("there is no case " + id.number()));
      ExportTarget.write(
          machine.console(),
          file,
          json -> {
            json.writeStringProperty("at", now.toString());
            json.writeStringProperty("tenant", id.tenant().id());
            json.writePOJOProperty("cases", List.of(CaseRecordJson.of(record)));
          });
    }
    return Exit.DONE;
  }
}
