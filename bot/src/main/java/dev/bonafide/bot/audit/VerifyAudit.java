package dev.bonafide.bot.audit;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditRow;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.ParseResult;

/** Tells whether every event is as it was added, and none is missing. */
record VerifyAudit(Machine machine) implements Subcommand {
  private static final String SINCE = "--since";

  @Override
  public Spec spec() {
    return new Spec(
            "verify",
            "Checks each workspace, server, and chat for events that were changed, removed, or"
                + " replaced, and each case for missing events. Prints how many events there are,"
                + " and the hash of the last one. Exits with status 1 if anything is wrong.",
            "Keep the printed hashes somewhere else. Without a key, anyone who can write to the"
                + " database could replace all events. Even with a key, they could restore an"
                + " earlier state of both events and cases. --since detects both.")
        .options(SINCE, "HASH", "A hash that was printed earlier and must still be there.")
        .examples("  bonafide audit verify", "  bonafide audit verify --since 5e884898da28…");
  }

  @Override
  public int run(ParseResult parsed) {
    Set<String> missing = new LinkedHashSet<>(parsed.matchedOptionValue(SINCE, List.of()));
    try (Database database = machine.database()) {
      ChainCheck chain = new ChainCheck(database);
      String whole = database.isSealed() ? "whole" : "whole, but not sealed";
      List<Tenant> tenants = chain.tenants();
      if (tenants.isEmpty()) {
        machine.print("no event is stored yet");
      }
      long broken =
          tenants.stream().filter(tenant -> !isWhole(chain, tenant, whole, missing)).count();
      missing.forEach(hash -> machine.say("no event has the hash " + Printable.line(hash)));
      return broken == 0 && missing.isEmpty() ? Exit.DONE : Exit.FAILED;
    }
  }

  private boolean isWhole(ChainCheck chain, Tenant tenant, String whole, Set<String> missing) {
    AtomicReference<AuditRow> last = new AtomicReference<>();
    Optional<String> problem =
        chain.read(
            tenant,
            row -> {
              last.set(row);
              missing.remove(row.hash());
            });
    AuditRow row = last.get();
    String end = row == null ? "no event" : row.sequence() + " " + row.hash();
    machine.print(String.join("  ", Printable.line(tenant.id()), problem.orElse(whole), end));
    return problem.isEmpty();
  }
}
