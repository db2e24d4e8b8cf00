package dev.bonafide.bot.quiet;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the rules that are one step weaker in a tenant, and those that are kept. */
final class ListQuieted implements Subcommand {
  private final Distribution distribution;
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  ListQuieted(Distribution distribution, Settings settings, Console console, InstantSource clock) {
    this.distribution = distribution;
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "list",
            "Lists the rules that count one step less because your reviewers always explain them away, and those that you have kept as they are.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples("  bonafide quieted list", "  bonafide quieted list --tenant slack:T0123ABCD")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    @Nullable String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    try (StoredData data = StoredData.open(settings, tenant)) {
      Set<String> kept =
          new PostgresKept(data.database()).all(data.tenant(), ExplainedAway.KEPT).keySet();
      Set<String> quieted = new ExplainedAway(data.database(), clock).of(data.tenant());
      Set<String> lowered = new TreeSet<>(LoweredRules.in(distribution));
      lowered.retainAll(quieted);
      lowered.forEach(rule -> console.out().println(rule + "  quieted"));
      kept.forEach(rule -> console.out().println(Printable.line(rule) + "  kept as it is"));
      if (lowered.isEmpty() && kept.isEmpty()) {
        console.say("no rule is quieted");
      }
    }
    return Exit.DONE;
  }
}
