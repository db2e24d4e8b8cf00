package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.postgres.sharing.SharedRow;
import dev.bonafide.sharing.IndicatorType;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes back what was shared. */
final class WithdrawIndicators implements Subcommand {
  private static final String INDICATOR = "--indicator";

  private final ShareDesk desk;

  WithdrawIndicators(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return BundleOptions.in(
            new Spec(
                    "withdraw",
                    "Shows what you share from these cases. With --yes, writes a new bundle that withdraws it, and everything from cases that are no longer confirmed. Anyone who imports that bundle no longer has what it withdraws.")
                .arguments("NUMBER", "The numbers of cases. You can leave them out.")
                .option(StoredData.TENANT, "ID", StoredData.WHICH)
                .options(
                    INDICATOR,
                    "INDICATOR",
                    "Withdraws one indicator, such as \"domain front.example\", whichever case it is from."))
        .examples(
            "  bonafide share withdraw 12",
            "  bonafide share withdraw --indicator \"domain front.example\" --yes")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    Set<Long> numbers = Set.copyOf(TypedNumbers.of(Spec.arguments(parsed)));
    Set<String> named = Set.copyOf(Spec.many(parsed, INDICATOR));
    Predicate<SharedRow> meant =
        row ->
            numbers.containsAll(row.numbers())
                || named.contains(IndicatorType.named(row.indicator().identifier()));
    return desk.sharing(parsed, sharer -> run(parsed, meant, sharer));
  }

  private void run(ParseResult parsed, Predicate<SharedRow> meant, Sharer sharer) {
    Instant now = desk.now();
    if (BundleOptions.isYes(parsed)) {
      Path file = BundleOptions.file(parsed, desk.console());
      BundleOptions.write(
          sharer.withdraw(meant, BundleOptions.format(parsed), StoredData.by(), now),
          file,
          desk.console());
      return;
    }
    List<SharedRow> all =
        Stream.concat(
                sharer.unconfirmed(now).stream(),
                sharer.shared(now).stream()
                    .filter(one -> !one.indicator().isWithdrawn())
                    .filter(meant))
            .distinct()
            .toList();
    if (all.isEmpty()) {
      throw new Refusal("nothing of that is shared");
    }
    all.forEach(
        one ->
            desk.console()
                .out()
                .println("- " + Printable.line(IndicatorType.named(one.indicator().identifier()))));
    desk.console().say("nothing is withdrawn yet; add --yes");
  }
}
