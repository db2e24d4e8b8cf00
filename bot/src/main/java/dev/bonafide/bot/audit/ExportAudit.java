package dev.bonafide.bot.audit;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditRow;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.json.JsonMapper;

/** Writes every event as a line of JSON. */
record ExportAudit(Machine machine) implements Subcommand {
  private static final String TENANT = "--tenant";
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public Spec spec() {
    return new Spec(
            "export",
            "Writes every event as a line of JSON, oldest first. If an event was changed or"
                + " removed, stops before it, and exits with status 1.")
        .option(TENANT, "ID", "Only events of one workspace, server, or chat.")
        .examples(
            "  bonafide audit export > audit.jsonl",
            "  bonafide audit export --tenant slack:T0123ABCD");
  }

  @Override
  public int run(ParseResult parsed) {
    String wanted = parsed.matchedOptionValue(TENANT, (String) null);
    try (Database database = machine.database()) {
      ChainCheck chain = new ChainCheck(database);
      List<Tenant> tenants = wanted == null ? chain.tenants() : List.of(new Tenant(wanted));
      long broken = tenants.stream().filter(tenant -> !isExported(chain, tenant)).count();
      return broken == 0 ? Exit.DONE : Exit.FAILED;
    }
  }

  private boolean isExported(ChainCheck chain, Tenant tenant) {
    Optional<String> problem = chain.read(tenant, row -> machine.print(line(row)));
    problem.ifPresent(
        what -> machine.console().err().println(Printable.line(tenant.id()) + ": " + what));
    return problem.isEmpty();
  }

  /** An event as people and programs elsewhere read it. */
  private static String line(AuditRow row) {
    AuditEvent event = row.event();
    return JSON.createObjectNode()
        .put("tenant", event.id().tenant().id())
        .put("sequence", row.sequence())
        .put("at", event.at().toString())
        .put("actor", event.actor())
        .put("act", event.act().id())
        .put("case", event.id().number())
        .put("detail", event.detail())
        .put("hash", row.hash())
        .toString();
  }
}
