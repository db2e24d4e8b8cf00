package dev.bonafide.bot.quiet;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Keeps a rule at its strength, whatever is explained away; or allows that it is quieted again. */
final class KeepRule implements Subcommand {
  private static final String UNDO = "undo";

  private final String name;
  private final Distribution distribution;
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  KeepRule(
      String name,
      Distribution distribution,
      Settings settings,
      Console console,
      InstantSource clock) {
    this.name = name;
    this.distribution = distribution;
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    String what =
        name.equals(UNDO)
            ? "Makes a rule count in full again, and keeps it that way. Records it in the audit trail."
            : "Allows a rule to count one step less again, if your reviewers always explain it away. Records it in the audit trail.";
    return new Spec(name, what)
        .arguments("RULE", "The ID of a rule, as shown by bonafide quieted list.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples("  bonafide quieted %s payment-cheaper-unchecked".formatted(name))
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> rules = Spec.arguments(parsed);
    if (rules.size() != 1 || !LoweredRules.in(distribution).contains(rules.getFirst())) {
      throw new Refusal("give the ID of one weak or moderate rule; run bonafide rules list");
    }
    @Nullable String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    try (StoredData data = StoredData.open(settings, tenant)) {
      data.database()
          .transactions()
          .run(data.tenant(), () -> keep(data, data.tenant(), rules.getFirst()));
    }
    console
        .out()
        .println(
            Printable.line(rules.getFirst())
                + (name.equals(UNDO) ? ": counts in full" : ": may be quieted again"));
    return Exit.DONE;
  }

  private void keep(StoredData data, Tenant tenant, String rule) {
    PostgresKept store = new PostgresKept(data.database());
    Instant now = clock.instant();
    if (name.equals(UNDO)) {
      store.put(tenant, ExplainedAway.KEPT, rule, now.toString());
    } else {
      store.remove(tenant, ExplainedAway.KEPT, rule);
    }
    new PostgresCaseFiles(data.database())
        .note(
            AuditEvent.of(
                tenant,
                now,
                StoredData.by(),
                AuditAct.QUIETED,
                rule + (name.equals(UNDO) ? " undone" : " allowed")));
  }
}
