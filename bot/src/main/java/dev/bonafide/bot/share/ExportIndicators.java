package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.Citation;
import dev.bonafide.postgres.sharing.SharedRow;
import dev.bonafide.sharing.IndicatorType;
import dev.bonafide.sharing.OfferedIndicator;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows what of confirmed cases may be shared, and writes it once somebody says yes. */
final class ExportIndicators implements Subcommand {
  private static final String WITH = "--with";
  private static final String WITHOUT = "--without";

  private final ShareDesk desk;

  ExportIndicators(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return BundleOptions.in(
            new Spec(
                    "export",
                    "Shows the domains, wallets, accounts, and repositories of confirmed cases, with the words they come from. With --yes, writes the chosen ones, together with everything you shared before, as a signed bundle. Names, email addresses, and phone numbers are never written.")
                .arguments("NUMBER", "The numbers of one or more cases whose outcome is fraud.")
                .option(StoredData.TENANT, "ID", StoredData.WHICH)
                .options(
                    WITH,
                    "INDICATOR",
                    "Also chooses an indicator that no finding quotes, such as \"domain front.example\".")
                .options(WITHOUT, "INDICATOR", "Leaves out an indicator that a finding quotes."))
        .examples(
            "  bonafide share export 12",
            "  bonafide share export 12 15 --with \"domain front.example\" --yes",
            "  bonafide share export 12 --format csv --out front.csv --yes")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    List<Long> numbers = TypedNumbers.of(Spec.arguments(parsed));
    if (numbers.isEmpty()) {
      throw new Refusal("give the numbers of confirmed cases; run bonafide case list to see them");
    }
    return desk.sharing(parsed, sharer -> run(parsed, numbers, sharer));
  }

  private void run(ParseResult parsed, List<Long> numbers, Sharer sharer) {
    Instant now = desk.now();
    List<Reviewed> reviewed =
        numbers.stream().map(one -> sharer.review(one, StoredData.by(), now)).toList();
    Set<String> chosen = chosen(parsed, reviewed);
    if (BundleOptions.isYes(parsed)) {
      Path file = BundleOptions.file(parsed, desk.console());
      BundleOptions.write(
          sharer.share(reviewed, chosen, BundleOptions.format(parsed), StoredData.by(), now),
          file,
          desk.console());
      return;
    }
    reviewed.forEach(one -> print(one, chosen));
    before(sharer, now);
    desk.console().say("nothing is written yet; add --yes to share what is marked with +");
  }

  private static Set<String> chosen(ParseResult parsed, List<Reviewed> reviewed) {
    Set<String> chosen = new LinkedHashSet<>(Sharer.usual(reviewed));
    chosen.addAll(Spec.many(parsed, WITH));
    for (String one : Spec.many(parsed, WITHOUT)) {
      if (!chosen.remove(one)) {
        throw new Refusal(Printable.line(one) + ": is not chosen anyway");
      }
    }
    return chosen;
  }

  private void print(Reviewed reviewed, Set<String> chosen) {
    desk.print("case " + reviewed.id().number());
    reviewed.offers().offers().forEach(one -> print(one, chosen.contains(one.named())));
    reviewed
        .offers()
        .withheld()
        .forEach((why, count) -> desk.print("  never: " + count + " " + why.words()));
  }

  private void print(OfferedIndicator offer, boolean isChosen) {
    Citation cited = offer.cited();
    desk.print(
        "%s %s  %s, line %d: \"%s\"%s"
            .formatted(
                isChosen ? "+" : "-",
                offer.named(),
                cited.exhibit(),
                cited.line(),
                cited.quote(),
                offer.isFound() ? "" : "  (no finding quotes it)"));
  }

  /** A bundle has everything that is shared, so that the newest one is enough. */
  private void before(Sharer sharer, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<SharedRow> unconfirmed = sharer.unconfirmed(now);
    sharer.shared(now).stream()
        .filter(one -> one.indicator().countsOn(today))
        .forEach(
            one ->
                desk.print(
                    (unconfirmed.contains(one) ? "taken back " : "shared before ")
                        + IndicatorType.named(one.indicator().identifier())));
  }
}
