package dev.bonafide.bot.audit;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.mail.OpenedDatabase;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditRow;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells whether every event is as it was added, and none is missing. */
final class VerifyAudit implements Subcommand {
  private final Settings settings;
  private final Console console;

  VerifyAudit(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "verify",
            "Checks each workspace, server, and chat for changed or removed events. Exits with status 1 if it finds any. Keep a copy of the hashes that this command prints: anyone who can write to the database could replace all events, but the hashes would differ.")
        .examples("  bonafide audit verify")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    try (Database database = OpenedDatabase.of(settings)) {
      ChainCheck chain = new ChainCheck(database);
      long broken = chain.tenants().stream().filter(tenant -> !isWhole(chain, tenant)).count();
      return broken == 0 ? Exit.DONE : Exit.FAILED;
    }
  }

  private boolean isWhole(ChainCheck chain, Tenant tenant) {
    AtomicReference<AuditRow> last = new AtomicReference<>();
    Optional<String> problem = chain.read(tenant, last::set);
    AuditRow row = last.get();
    console
        .out()
        .println(
            String.join(
                "  ",
                Printable.line(tenant.id()),
                problem.orElse("whole"),
                row == null ? "no event" : row.sequence() + " " + row.hash()));
    return problem.isEmpty();
  }
}
