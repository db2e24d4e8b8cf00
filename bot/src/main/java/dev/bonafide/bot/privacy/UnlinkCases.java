package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.casefile.PostgresCaseLinks;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes a link between two cases away, with a reason, or brings it back. */
final class UnlinkCases implements Subcommand {
  private static final String REASON = "--reason";
  private static final String UNDO = "--undo";

  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  UnlinkCases(Settings settings, Console console, InstantSource clock) {
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "unlink",
            "Removes the link between two cases. It stays removed even when evidence is added. The reason is stored with the first case.")
        .arguments("NUMBER OTHER", "The numbers of the two cases.")
        .option(REASON, "TEXT", "Why the cases have nothing to do with each other.")
        .flag(UNDO, "Brings the link back.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples(
            "  bonafide case unlink 12 15 --reason \"both used the exchange's address\"",
            "  bonafide case unlink 12 15 --undo")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    List<String> numbers = Spec.arguments(parsed);
    if (numbers.size() != 2) {
      throw new Refusal("give the numbers of two cases");
    }
    try (StoredData data = StoredData.open(settings, tenant)) {
      CaseId one = data.numbered(numbers.subList(0, 1));
      CaseId other = data.numbered(numbers.subList(1, 2));
      data.database().transactions().run(data.tenant(), () -> change(data, one, other, parsed));
    }
    return Exit.DONE;
  }

  private void change(StoredData data, CaseId one, CaseId other, ParseResult parsed) {
    PostgresCaseFiles cases = new PostgresCaseFiles(data.database());
    StoredData.require(cases, one);
    StoredData.require(cases, other);
    List<Unlinked> away =
        new PostgresCaseLinks(data.database())
            .unlinked(one).stream()
                .filter(said -> said.otherThan(one.number()) == other.number())
                .toList();
    Instant now = clock.instant();
    if (parsed.hasMatchedOption(UNDO)) {
      bringBack(cases, one, away, now);
    } else {
      takeAway(cases, one, other, away, parsed.matchedOptionValue(REASON, ""), now);
    }
  }

  private void takeAway(
      PostgresCaseFiles cases,
      CaseId one,
      CaseId other,
      List<Unlinked> away,
      String reason,
      Instant now) {
    if (one.equals(other)) {
      throw new Refusal("a case has no link to itself");
    }
    if (reason.isBlank()) {
      throw new Refusal("say why with --reason");
    }
    if (away.isEmpty()) {
      cases.append(one, new Entry.Unlinked(now, StoredData.by(), other.number(), reason.strip()));
    }
    console.out().println("cases %d and %d are not linked".formatted(one.number(), other.number()));
  }

  private void bringBack(PostgresCaseFiles cases, CaseId one, List<Unlinked> away, Instant now) {
    if (away.isEmpty()) {
      throw new Refusal("no one removed a link between these cases");
    }
    for (Unlinked said : away) {
      cases.append(
          new CaseId(one.tenant(), said.number()),
          new Entry.Undone(now, StoredData.by(), said.line()));
    }
    console.out().println("the link counts again");
  }
}
