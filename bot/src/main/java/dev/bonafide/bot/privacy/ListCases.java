package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.casefile.CaseListing;
import dev.bonafide.postgres.casefile.ListedCase;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** Lists stored cases, without a word of them. */
record ListCases(Machine machine) implements Subcommand {
  private static final int PAGE = 500;

  @Override
  public Spec spec() {
    return new Spec(
            "list",
            "Lists the stored cases, oldest first, with number, date opened, verdict, outcome, and"
                + " place. Says which cases had their words deleted. Shows no names.")
        .option(
            StoredData.TENANT,
            "ID",
            StoredData.WHICH + " To list several of your own, separate them with commas.")
        .examples(
            "  bonafide case list",
            "  bonafide case list --tenant slack:T0123ABCD",
            "  bonafide case list --tenant slack:T0123ABCD,telegram:4711");
  }

  @Override
  public int run(ParseResult parsed) {
    String wanted = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    if (wanted == null || wanted.indexOf(',') < 0) {
      try (StoredData data = StoredData.open(machine, wanted)) {
        list(data);
      }
      return Exit.DONE;
    }
    List<Tenant> tenants = tenants(wanted);
    try (StoredData first = StoredData.open(machine, tenants.getFirst().id())) {
      for (Tenant tenant : tenants) {
        machine.print(Printable.line(tenant.id()));
        list(first.of(tenant));
      }
    }
    return Exit.DONE;
  }

  private static List<Tenant> tenants(String wanted) {
    List<String> names = Stream.of(wanted.split(",", -1)).map(String::strip).distinct().toList();
    if (names.contains("")) {
      throw new Refusal("name each workspace, server, or chat, separated by commas");
    }
    return names.stream().map(Tenant::new).toList();
  }

  private void list(StoredData data) {
    CaseListing listing = new CaseListing(data.database());
    List<ListedCase> page;
    long after = 0;
    do {
      page = listing.pageAfter(data.tenant(), after, PAGE);
      page.forEach(one -> machine.print(line(one)));
      after = page.isEmpty() ? after : page.getLast().number();
    } while (page.size() == PAGE);
  }

  private static String line(ListedCase one) {
    String verdict = one.verdict();
    Conclusion outcome = one.outcome();
    return String.join(
        "  ",
        Long.toString(one.number()),
        one.openedAt().toString(),
        verdict == null ? "-" : Printable.line(verdict),
        outcome == null ? "-" : outcome.id(),
        Printable.line(one.conversation()),
        one.emptiedAt() == null ? "" : "emptied " + one.emptiedAt());
  }
}
