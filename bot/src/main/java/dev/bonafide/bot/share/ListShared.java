package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.postgres.sharing.SharedRow;
import dev.bonafide.sharing.IndicatorType;
import dev.bonafide.sharing.SharedIndicator;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists what is shared. */
final class ListShared implements Subcommand {
  private final ShareDesk desk;

  ListShared(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "list",
            "Lists what you share: indicator, first and last day, and the cases it comes from. Says what was withdrawn, and what the next bundle withdraws because its case is no longer confirmed.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples("  bonafide share list", "  bonafide share list --tenant slack:T0123ABCD")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    return desk.sharing(parsed, this::list);
  }

  private void list(Sharer sharer) {
    List<SharedRow> all = sharer.shared(desk.now());
    List<SharedRow> unconfirmed = sharer.unconfirmed(desk.now());
    if (all.isEmpty()) {
      desk.console().say("nothing is shared; bonafide share export shows what could be");
    }
    all.forEach(one -> desk.print(line(one, unconfirmed.contains(one))));
  }

  private static String line(SharedRow row, boolean isUnconfirmed) {
    SharedIndicator one = row.indicator();
    return String.join(
        "  ",
        IndicatorType.named(one.identifier()),
        one.since().toString(),
        (one.isWithdrawn() ? "withdrawn " + one.changed() : "until " + one.until()),
        row.numbers().stream().map(String::valueOf).collect(Collectors.joining(", ", "case ", "")),
        isUnconfirmed ? "no longer confirmed" : "");
  }
}
